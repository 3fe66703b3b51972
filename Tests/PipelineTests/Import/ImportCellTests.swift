import AccountModel
import Diagnostics
import Localization
import SourceFormats
import Testing

@testable import Pipeline

@Suite struct `A cell of an export` {
  private func run(_ mapping: String, _ export: String) -> (Importer, [ImportedTable]) {
    let decoded = ImportMapping.decode(
      YAML.parse(SourceFile(path: "map.yml", text: mapping)).value, file: "map.yml")
    #expect(decoded.diagnostics.isEmpty)
    var sources: [String: ImportSource] = [:]
    for settings in decoded.value.sources {
      let file = SourceFile(path: settings.file, text: export)
      sources[settings.name] = ImportSource.read(file, settings).value
    }
    var importer = Importer(mapping: decoded.value, sources: sources)
    _ = importer.documents()
    let tables = importer.tables()
    return (importer, tables)
  }

  /// The stretches of a file of one-byte characters at which messages point.
  private func pointed(_ importer: Importer, _ export: String) -> [String] {
    let lines = export.split(separator: "\n", omittingEmptySubsequences: false)
    return importer.diagnostics.map { diagnostic in
      let (start, end) = (diagnostic.range.start, diagnostic.range.end)
      let line = lines[start.line - 1]
      return "\(start.line):\(start.column) "
        + line.dropFirst(start.column - 1).prefix(end.column - start.column)
    }
  }

  @Test(arguments: [
    ("t.csv: {from: a, columns: {n: {expression: nr}}}", "id,nr\n1,\"x y\"\n", "2:4 x y"),
    ("t.csv: {from: a, columns: {d: {date: nr}}}", "id,nr\n1,soon\n", "2:3 soon"),
    ("t.csv: {from: a, columns: {d: {column: nr, map: {A: b}}}}", "id,nr\n1,zz\n", "2:3 zz"),
    (
      "t.csv: {from: a, join: {a: {on: nr, their: id}}, columns: {d: a.id}}", "id,nr\n1,77\n",
      "2:3 77"
    ),
  ])
  func `is what a message about a data file points at`(
    table: String, export: String, place: String
  ) {
    let (importer, _) = run("sources: {a: {file: a.csv}}\ntables: {\(table)}\n", export)
    #expect(pointed(importer, export) == [place])
  }

  @Test(arguments: [
    ("key: id, id: \"{nr}\"", "id,nr\n1,\n", "2:3 "),
    ("key: id, id: \"{nr}\"", "nr,id\nx,1\nx,2\n", "3:3 2"),
    ("id: \"{id}\", fields: {title: nr}", "nr,id\nx,1\ny,1\n", "3:3 1"),
    ("id: \"{id}\", fields: {owner: {reference: x, column: nr}}", "id,nr\n1,zz\n", "2:3 zz"),
  ])
  func `is what a message about a document points at`(
    block: String, export: String, place: String
  ) {
    let (importer, _) = run(
      "sources: {a: {file: a.csv}}\ndocuments: {x: {from: a, type: account, \(block)}}\n", export)
    #expect(pointed(importer, export) == [place])
  }

  @Test(arguments: [
    (["1.234,50", "12"], ["1234.50", "12"]), (["1,234.50", "0.1234"], ["1234.50", "0.1234"]),
    (["۱۲۳۴٫۵", "(7)"], ["1234.5", "-7"]), (["1 234 567", "5-"], ["1234567", "-5"]),
    (["12,5", "1.234"], ["12.5", "1234"]),
  ])
  func `is the number that a build reads in it`(cells: [String], numbers: [String]) {
    let rows = cells.enumerated().map { "\($0);\"\($1)\"\n" }.joined()
    for column in ["{expression: nr}", "nr"] {
      let (importer, tables) = run(
        "sources: {a: {file: a.csv}}\n"
          + "tables: {t.csv: {from: a, columns: {id: id, cost: \(column)}, sum: [cost]}}\n",
        "id;nr\n\(rows)")
      #expect(tables[0].rows.map { $0[1] } == numbers)
      #expect(importer.diagnostics == [])
    }
  }

  private func help(_ cell: String, _ value: String, settings: String = "") -> String {
    let (importer, _) = run(
      "sources: {a: {file: a.csv\(settings)}}\ntables: {t.csv: {from: a, columns: {v: \(value)}}}",
      "id;nr\n1;\(cell)\n")
    #expect(importer.diagnostics.count == 1)
    return importer.diagnostics.first?.help.first?.text(in: .english) ?? ""
  }

  @Test func `that can be read in two ways is declared in the mapping`() {
    let expected = "say in the mapping, beside 'file', how the export writes dates"
    #expect(
      help("1/2/2026", "{date: nr}")
        == "expected yyyy-MM-dd; \(expected): dates: d/M/yyyy or dates: M/d/yyyy")
    #expect(
      help("12.31.2026", "{date: nr}", settings: ", dates: dd.MM.yyyy")
        == "expected dd.MM.yyyy; \(expected): dates: MM.dd.yyyy")
    #expect(help("soon", "{date: nr}") == "expected yyyy-MM-dd")
    #expect(
      help("1.234", "{expression: nr}")
        == "say which in the mapping, beside 'file': decimal: \",\" or decimal: \".\"")
    #expect(
      help("€ 12", "{expression: nr}")
        == "write the number alone; its currency belongs in a column of its own, 'currency'")
  }

  @Test func `is a number by the mark that the mapping declares`() {
    for (mark, number) in [(".", "1.234"), (",", "1234")] {
      let (importer, tables) = run(
        "sources: {a: {file: a.csv, decimal: \"\(mark)\"}}\n"
          + "tables: {t.csv: {from: a, columns: {v: {expression: nr}}}}", "id,nr\n1,1.234\n")
      #expect(tables[0].rows == [[number]])
      #expect(importer.diagnostics == [])
    }
  }
}
