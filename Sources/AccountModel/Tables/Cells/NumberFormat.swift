/// How a file writes its numbers.
package struct NumberFormat: Sendable {
  let mark: DecimalMark

  /// - Parameters:
  ///   - decimalMark: `.` or `,` as declared; nil finds out from the cells.
  ///   - cells: the numbers of the file as typed.
  package init(decimalMark: Character?, cells: some Sequence<String> = []) {
    if let declared = DecimalMark(decimalMark) {
      mark = declared
      return
    }
    var evidence = DecimalEvidence()
    for cell in cells {
      _ = NumberText(cell)?.number(mark: .undecided, evidence: &evidence)
    }
    mark = evidence.mark
  }

  /// Whether numbers have a decimal comma.
  package var hasDecimalComma: Bool { mark == .comma }

  /// Whether a text is a number whose separator may stand before decimals or between thousands.
  package func isAmbiguous(_ text: String) -> Bool {
    mark == .unknowable && number(text) == nil && NumberFormat(decimalMark: ".").number(text) != nil
  }

  /// The number, exact to 18 decimals; nil for what is none, or too large.
  package func number(_ text: String) -> ExactDecimal? {
    var evidence = DecimalEvidence()
    return NumberText(text)?.decimal(mark: mark, maximumScale: 18, evidence: &evidence)
  }
}

extension NumberText {
  init?(_ text: String) {
    var text = text
    let number = text.withUTF8 { NumberText(UnsafeRawBufferPointer($0)[...]) }
    guard let number else { return nil }
    self = number
  }
}
