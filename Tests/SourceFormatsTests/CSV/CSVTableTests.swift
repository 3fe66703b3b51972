import Diagnostics
import Localization
import SourceFormats
import TestSupport
import Testing

struct CSVTableTests {
  @Test(arguments: [
    ("comma", "a,b\n1,2\n"), ("semicolon", "a;b\n1;2\n"), ("tab", "a\tb\n1\t2\n"),
    ("CRLF", "a,b\r\n1,2\r\n"), ("CR", "a,b\r1,2\r"), ("no last line end", "a,b\n1,2"),
    ("byte order mark", "\u{FEFF}a,b\n1,2\n"), ("quoted", "\"a\",\"b\"\n\"1\",\"2\"\n"),
    ("sep line", "sep=;\na;b\n1;2\n"), ("sep line with CRLF", "\"sep=,\"\r\na,b\r\n1,2\r\n"),
    ("blanks in the header", " a ,\tb\n1,2\n"), ("empty lines", "\n\na,b\n\n1,2\n\n"),
    ("empty rows below", "a,b\n1,2\n,\n,\n"),
  ])
  func `a small table reads the same however it is written`(name: String, text: String) {
    let table = CSVTable.parse(SourceFile(path: "t.csv", text: text))
    #expect(table.value.header == ["a", "b"], "\(name)")
    #expect(table.value.rows.map(table.value.texts) == [["1", "2"]], "\(name)")
    #expect(table.diagnostics == [], "\(name)")
  }

  @Test func `a semicolon table may have decimal commas`() {
    let table = CSVTable.parse(SourceFile(path: "t.csv", text: "a;b;c\n1,5;2,5;x,y\n"))
    #expect(table.value.rows.map(table.value.texts) == [["1,5", "2,5", "x,y"]])
  }

  @Test func `rows keep the line on which they start`() {
    let text = "a,b\n\"one\ntwo\",2\r\n\"x\r\ny\",\"z\rw\"\n5,6\n"
    let table = CSVTable.parse(SourceFile(path: "t.csv", text: text)).value
    #expect(table.rows.map(\.line) == [2, 4, 7])
    #expect(table.rows.map(table.texts)[1] == ["x\r\ny", "z\rw"])
  }

  @Test func `the place of a cell counts code points`() throws {
    let table = CSVTable.parse(SourceFile(path: "t.csv", text: "a,b\nżółć,\"سلام\"\n")).value
    let row = try #require(table.rows.first)
    #expect(
      table.range(of: row.cells[1], in: row)
        == SourceRange(file: "t.csv", line: 2, column: 7, length: 4))
  }

  @Test(arguments: [
    "a,b\n1,2\n▷1,2,3\n4,5\n", "a,b\n▷1\n1,2\n4,5\n", "a,b\n1,2\n4,5\n▷,,\"x\"\n",
  ])
  func `a row of the wrong length is reported and left out`(marked: String) {
    let text = PointedText(marked)
    let table = CSVTable.parse(text.file("t.csv"))
    #expect(table.diagnostics.map(\.code) == [.wrongCellCount])
    #expect(table.diagnostics.map(\.range.start) == [text.position])
    #expect(table.value.rows.map(table.value.texts) == [["1", "2"], ["4", "5"]])
  }

  @Test func `a quote that is never closed costs its own line only`() {
    let text = PointedText("a,b\n1,2\n3,▷\"four\n5,6\n")
    let table = CSVTable.parse(text.file("t.csv"))
    #expect(table.diagnostics.map(\.code) == [.unparsableCSV])
    #expect(table.diagnostics.map(\.range.start) == [text.position])
    #expect(table.value.rows.map(table.value.texts) == [["1", "2"], ["5", "6"]])
    #expect(table.value.rows.map(\.line) == [2, 4])
  }

  @Test(arguments: [
    ("", Severity.error), ("\n\n", .error), ("\u{FEFF}", .error), ("a,b\n", .warning),
  ])
  func `a table without rows is a warning, a file without a header an error`(
    text: String, severity: Severity
  ) {
    let table = CSVTable.parse(SourceFile(path: "t.csv", text: text))
    #expect(table.diagnostics.map(\.code) == [.emptyTable])
    #expect(table.diagnostics.map(\.severity) == [severity])
  }

  @Test func `text behind a closing quote stays as it is written`() {
    let table = CSVTable.parse(SourceFile(path: "t.csv", text: "a,b\n\"x\"y,\"p\" \"q\"\n")).value
    #expect(table.rows.map(table.texts) == [["\"x\"y", "\"p\" \"q\""]])
  }

  @Test func `conflict markers and bytes that are not UTF-8 are reported`() {
    let bytes =
      Array("a,b\n<<<<<<< HEAD\n1,2\n=======\n1,".utf8) + [0xE9] + Array("\n>>>>>>> x\n".utf8)
    let codes = CSVTable.parse(SourceFile(path: "t.csv", bytes: bytes)).diagnostics
      .filter { $0.code != .wrongCellCount }
    #expect(codes.map(\.code) == [.notUTF8, .conflictMarker])
    #expect(
      codes.map(\.range.start) == [
        SourcePosition(line: 5, column: 3), SourcePosition(line: 2, column: 1),
      ])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func `a file in UTF-16 is called that`(bytes: [UInt8]) {
    let file = SourceFile(path: "t.csv", bytes: bytes)
    let problems = file.textDiagnostics()
    #expect(CSVTable.parse(file).diagnostics == problems)
    #expect(CSVTable.parse(file).value.header == [])
    #expect(
      problems.map { $0.message.text(in: .english) } == ["the file is UTF-16, not UTF-8 text"])
  }

  @Test(arguments: [
    (TextEncoding.windows1250, [0x8C, 0xF3, 0xB3] as [UInt8], "Śół"),
    (.windows1252, [0x80, 0xE7, 0xE3], "€çã"), (.windows1256, [0xD3, 0xE1, 0xC7, 0xE3], "سلام"),
  ])
  func `a declared encoding is read`(encoding: TextEncoding, bytes: [UInt8], text: String) {
    let file = SourceFile(path: "t.csv", bytes: Array("a,b\n1,".utf8) + bytes)
    let table = CSVTable.parse(file, encoding: encoding)
    #expect(table.value.rows.map(table.value.texts) == [["1", text]])
    #expect(table.diagnostics == [])
  }
}
