import Testing

@testable import AccountModel

struct CellNumberTests {
  private func parse(_ text: String, _ mark: DecimalMark) -> String? {
    var evidence = DecimalEvidence()
    return Array(text.utf8).withUnsafeBytes {
      CellNumber.parse($0, 0, $0.count, mark: mark, evidence: &evidence)
    }?.exact.description
  }

  @Test(arguments: [
    ("12", "12"), ("-12", "-12"), ("+12", "12"), ("12.50", "12.50"), ("0.001", "0.001"),
    (" 12 ", "12"), ("1,234.50", "1234.50"), ("1,234,567", "1234567"), ("1 234.5", "1234.5"),
    ("1\u{A0}234.5", "1234.5"), ("1'234.5", "1234.5"), ("1’234’567", "1234567"),
    ("(12.5)", "-12.5"), ("12.5-", "-12.5"), ("\u{2212}12.5", "-12.5"), ("۱۲٫۵", "12.5"),
    ("۱٬۲۳۴٫۵۰", "1234.50"), ("١٢", "12"), ("\u{200E}-12", "-12"), (".5", "0.5"),
    ("0.12345678", "0.123457"), ("1.1000000000", "1.100000"), ("8999999999999", "8999999999999"),
  ])
  func `numbers with a decimal point`(text: String, expected: String) {
    #expect(parse(text, .point) == expected)
  }

  @Test(arguments: [
    ("12,50", "12.50"), ("1.234,50", "1234.50"), ("1.234", "1234"), ("1 234,5", "1234.5"),
    ("1.234.567", "1234567"), ("-0,5", "-0.5"), ("1,234", "1.234"),
  ])
  func `numbers with a decimal comma`(text: String, expected: String) {
    #expect(parse(text, .comma) == expected)
  }

  @Test(arguments: [
    "", " ", "-", "abc", "12a", "1.2.3", "1,23,456.7", "12,5", "1e3", "1 23", "9000000000000",
    "99999999999999999999999999999999999999999", "12.5.", "--1", "€ 12", "1,2345.0",
  ])
  func `what is not a number with a decimal point`(text: String) {
    #expect(parse(text, .point) == nil)
  }

  @Test(arguments: [
    (["1.234", "12.5"], DecimalMark.point), (["1.234", "12,5"], .comma),
    (["1,234", "12.5"], .point),
    (["1.234.567", "1.234"], .comma), (["0.505", "1.234"], .point), (["1234.567"], .point),
    (["1.234"], .unknowable), (["1,234", "2,345"], .unknowable), (["12", "13"], .point),
    (["1.234,5"], .comma), (["1,5", "2,5", "3.5"], .comma),
  ])
  func `a file's numbers tell its decimal mark`(texts: [String], mark: DecimalMark) {
    var evidence = DecimalEvidence()
    for text in texts {
      Array(text.utf8).withUnsafeBytes { bytes in
        _ = CellNumber.parse(bytes, 0, bytes.count, mark: .undecided, evidence: &evidence)
      }
    }
    #expect(evidence.mark == mark)
  }
}
