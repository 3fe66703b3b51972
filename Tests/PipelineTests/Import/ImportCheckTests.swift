import AccountModel
import Diagnostics
import Localization
import SourceFormats
import Testing

@testable import Pipeline

@Suite struct `What a mapping makes of an export` {
  private func decode(_ text: String) -> Diagnosed<ImportMapping> {
    ImportMapping.decode(YAML.parse(SourceFile(path: "map.yml", text: text)).value, file: "map.yml")
  }

  private func fields(_ text: String) -> Diagnosed<ImportMapping> {
    decode(
      """
      sources: {a: {file: a.csv}}
      documents:
        x:
          from: a
          type: account
          id: "{id}"
          fields:
            \(text)
      """)
  }

  @Test(arguments: [
    ("statuss: st", "'statuss'", "'status'", 7), ("legal.ctiy: c", "'ctiy'", "'city'", 7),
    ("leagl.city: c", "'leagl'", "'legal'", 7), ("status.x: c", "'status.x'", nil, 7),
    ("status: {value: activ}", "'activ'", "'active'", 23),
    ("status: {column: st, map: {A: active, B: prospct}}", "'prospct'", "'prospect'", 48),
    ("expected_benefits: {value: revenu}", "'revenu'", nil, 34),
  ])
  func `is compared with the fields of the document type`(
    text: String, quoted: String, nearest: String?, column: Int
  ) throws {
    let result = fields(text)
    let diagnostic = try #require(result.diagnostics.first)
    #expect(result.diagnostics.count == 1)
    #expect(diagnostic.message.text(in: .english).contains(quoted))
    #expect(diagnostic.range.start == SourcePosition(line: 8, column: column))
    if let nearest {
      #expect(diagnostic.help.contains { $0.text(in: .english).contains(nearest) })
    }
  }

  @Test(arguments: [
    ("type: {value: account}", "id: \"{id}\"", "'type'"), ("id: id", "type: account", "'id'"),
  ])
  func `says where the keys of a block belong`(
    misplaced: String, other: String, named: String
  ) throws {
    let result = decode(
      """
      sources: {a: {file: a.csv}}
      documents:
        x:
          from: a
          \(other)
          fields:
            \(misplaced)
      """)
    let diagnostic = try #require(result.diagnostics.first)
    #expect(result.diagnostics.count == 1)
    #expect(diagnostic.range.start == SourcePosition(line: 7, column: 7))
    #expect(diagnostic.message.text(in: .english).hasPrefix(named))
  }

  @Test(arguments: [
    ("", 1), ("documents: {x: {from: a, type: account, id: \"{id}\"}}\n", 1),
    ("# a\nsource: {a: {file: a.csv}}\ndocuments: {x: {from: a, type: page, id: \"{id}\"}}\n", 2),
  ])
  func `needs exports`(text: String, line: Int) {
    let found = decode(text).diagnostics
    #expect(found.map(\.severity) == [.error])
    #expect(found.map(\.range.start.line) == [line])
    #expect(
      found.map { $0.message.text(in: .english) } == [
        "the mapping names no exports: 'sources' is missing"
      ])
  }

  @Test func `misses the type of a block`() {
    let found = decode("sources: {a: {file: a.csv}}\ndocuments: {x: {from: a, id: \"{id}\"}}\n")
    #expect(
      found.diagnostics.map { $0.message.text(in: .english) } == [
        "'documents.x.type' wants a document type such as account"
      ])
  }

  @Test func `leaves out fields that the type does not have`() {
    #expect(fields("{statuss: st, title: n}").value.blocks[0].fields.map(\.key) == ["title"])
    #expect(fields("{status: {value: active}, legal.city: c}").diagnostics.isEmpty)
  }

  private func run(_ mapping: String, _ exports: [String: String]) -> Importer {
    let decoded = decode(mapping)
    #expect(decoded.diagnostics.isEmpty)
    var sources: [String: ImportSource] = [:]
    for settings in decoded.value.sources {
      let file = SourceFile(path: settings.file, text: exports[settings.name] ?? "")
      sources[settings.name] = ImportSource.read(file, settings).value
    }
    var importer = Importer(mapping: decoded.value, sources: sources)
    _ = importer.documents()
    _ = importer.tables()
    return importer
  }

  @Test func `says once which values a map lacks`() {
    let importer = run(
      """
      sources: {a: {file: a.csv}}
      documents:
        x: {from: a, type: account, id: "{id}", fields: {status: {column: st, map: {A: active}}}}
      """, ["a": "id,st\n1,A\n2,B\n3,B\n4,active\n5,C\n6,\n"])
    #expect(importer.diagnostics.map(\.range.start.line) == [3, 6])
    #expect(importer.diagnostics.allSatisfy { $0.range.file == "a.csv" && $0.severity == .warning })
    #expect(importer.diagnostics.first?.message.text(in: .english).contains("'B'") == true)
  }

  @Test func `says which rows have no partner in a joined export`() {
    let importer = run(
      """
      sources: {a: {file: a.csv}, b: {file: b.csv}, c: {file: c.csv}}
      tables:
        t.csv:
          from: a
          join: {b: {on: b}, c: {on: c}}
          columns: {id: id, name: b.name, other: c.name}
        u.csv: {from: a, join: {b: {on: b}}, columns: {id: id, name: b.name}}
      """,
      ["a": "id,b,c\n1,7,7\n2,8,7\n3,,7\n4,8,7\n", "b": "b,name\n7,x\n", "c": "c,name\n7,y\n"])
    #expect(importer.diagnostics.map(\.range.start.line) == [3, 5])
    #expect(importer.diagnostics.map(\.range.file) == ["a.csv", "a.csv"])
    let text = importer.diagnostics.first?.message.text(in: .english) ?? ""
    #expect(text.contains("'8'") && text.contains("'b'"))
  }

  @Test func `refers only to blocks that there are`() {
    let result = decode(
      """
      sources: {a: {file: a.csv}}
      documents:
        colleagues: {from: a, type: person, id: "{id}"}
        customers:
          from: a
          type: account
          id: "{id}"
          fields: {owner: {reference: collegues, column: rep}}
      """)
    #expect(result.diagnostics.count == 1)
    #expect(result.diagnostics.first?.range.start.line == 8)
    #expect(result.diagnostics.first?.help.isEmpty == false)
  }

  @Test func `says which keys a reference does not find`() {
    let importer = run(
      """
      sources: {a: {file: a.csv}, b: {file: b.csv}}
      documents:
        reps: {from: b, type: person, key: b, id: "{name}"}
        accounts: {from: a, type: account, id: "{id}", fields: {owner: {reference: reps, column: b}}}
      """, ["a": "id,b\n1,7\n2,zzz\n3,\n4,zzz\n", "b": "b,name\n7,x\n"])
    #expect(importer.diagnostics.map(\.range.start.line) == [3])
    #expect(importer.diagnostics.first?.message.text(in: .english).contains("'zzz'") == true)
  }

  @Test(arguments: [
    "t.csv: {from: a, join: {b: {on: nr}}, columns: {id: id, name: b.name}}",
    "t.csv: {from: a, join: {b: {on: b, their: nr}}, columns: {id: id, name: b.name}}",
    "t.csv: {from: a, columns: {id: id, price: {expression: b * (1 - nr)}}}",
    "t.csv: {from: a, columns: {id: id, name: nr}}",
  ])
  func `makes no data file of which a column is missing`(table: String) {
    var importer = run(
      "sources: {a: {file: a.csv}, b: {file: b.csv}}\ntables:\n  \(table)\n",
      ["a": "id,b\n1,7\n", "b": "b,name\n7,x\n"])
    #expect(importer.diagnostics.map(\.code) == [.missingColumn])
    #expect(importer.tables().isEmpty)
    #expect(importer.incompleteTables.first == "content/data/t.csv")
  }

  @Test func `joins only exports that there are`() {
    let result = decode(
      """
      sources: {a: {file: a.csv}, orders: {file: o.csv}}
      tables: {t.csv: {from: a, join: {ordres: {on: id}}, columns: {id: id}}}
      """)
    #expect(result.diagnostics.count == 1)
    #expect(result.diagnostics.first?.help.isEmpty == false)
  }
}
