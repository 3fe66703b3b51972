import AccountModel
import Diagnostics
import Localization
import SourceFormats
import Testing

@testable import Pipeline

@Suite struct `An importer` {
  private let mapping = """
    sources:
      customers: {file: customers.csv, null: ["NULL"]}
      orders: {file: orders.csv, dates: d.M.yyyy}
      lines: {file: lines.csv}
    documents:
      accounts:
        from: customers
        type: account
        key: id
        id: "{id}"
        fields:
          title: name
          status: {value: active}
          legal.country: {column: country, map: {Germany: DE}}
          parent: {reference: accounts, column: group}
      contacts:
        from: customers
        type: person
        account: {reference: accounts, column: id}
        id: "{contact}"
        fields:
          title: contact
          side: {value: customer}
    tables:
      orders.csv:
        from: lines
        join:
          orders: {on: order}
        columns:
          order_id: order
          date: {date: orders.day}
          account_id: orders.customer
          amount: {expression: quantity * price}
      cost_to_serve.csv:
        from: orders
        columns:
          account_id: customer
          period: {date: day, as: month}
          cost: freight
        sum: [cost]
    """

  private func importer() throws -> Importer {
    let parsed = YAML.parse(SourceFile(path: "map.yml", text: mapping))
    let decoded = ImportMapping.decode(parsed.value, file: "map.yml")
    #expect(parsed.diagnostics.isEmpty)
    #expect(decoded.diagnostics.isEmpty)
    return Importer(
      mapping: decoded.value,
      sources: [
        "customers": source(
          "customers", ["id", "name", "country", "group", "contact"],
          [
            ["ALFKI", "Alfreds", "Germany", "BLAUS", "Maria Anders"],
            ["BLAUS", "Blauer See", "NULL", "NULL", "Maria Anders"],
          ]),
        "orders": source(
          "orders", ["order", "customer", "day", "freight"],
          [
            ["1", "ALFKI", "4.7.1996", "3.20"], ["2", "ALFKI", "31.7.1996", "1.05"],
            ["3", "BLAUS", "1.8.1996", "2"],
          ]),
        "lines": source(
          "lines", ["order", "quantity", "price"],
          [["1", "12", "14.00"], ["1", "10", "9.80"], ["3", "2", "x"]]),
      ])
  }

  private func source(_ name: String, _ columns: [String], _ rows: [[String]]) -> ImportSource {
    let lines = ([columns] + rows).map { $0.joined(separator: ",") + "\n" }
    let settings = ImportMapping.Source(
      name: name, file: "\(name).csv", nulls: [], options: Configuration.DataOptions())
    return ImportSource.read(
      SourceFile(path: settings.file, text: lines.joined()), settings
    ).value
  }

  @Test func `makes documents with references and value maps`() throws {
    var importer = try importer()
    let documents = importer.documents()
    #expect(
      documents.map(\.path) == [
        "content/accounts/alfki/index.md", "content/accounts/blaus/index.md",
        "content/accounts/alfki/people/maria-anders.md",
        "content/accounts/blaus/people/maria-anders-2.md",
      ])
    #expect(
      documents[0].fields.map { "\($0.key)=\($0.text)" } == [
        "type=account", "id=alfki", "title=Alfreds", "status=active", "legal.country=DE",
        "parent=account/blaus",
      ])
    #expect(documents[1].fields.map(\.key) == ["type", "id", "title", "status"])
  }

  @Test func `makes tables with joins, exact products and sums, and reports bad cells`() throws {
    var importer = try importer()
    _ = importer.documents()
    let tables = importer.tables()
    #expect(tables[0].path == "content/data/orders.csv")
    #expect(
      tables[0].rows == [
        ["1", "1996-07-04", "ALFKI", "168.00"], ["1", "1996-07-04", "ALFKI", "98.00"],
        ["3", "1996-08-01", "BLAUS", ""],
      ])
    #expect(tables[1].rows == [["ALFKI", "1996-07", "4.25"], ["BLAUS", "1996-08", "2"]])
    #expect(importer.diagnostics.map(\.code) == [.collidingSlug, .badNumber])
    #expect(importer.diagnostics.map(\.range.start.line) == [3, 4])
  }

  @Test(arguments: [
    ("sources: {a: {file: a.csv}}\ndocuments: {x: {from: b, type: account, id: i}}", "'b'"),
    ("sources: {a: {file: a.csv}}\ndocuments: {x: {from: a, type: acount, id: i}}", "'acount'"),
    ("sources: {a: {}}", "sources.a.file"), ("tabels: {}", "'tabels'"),
    ("sources: {a: {file: f}}\ntables: {t: {from: a, columns: {c: {expression: 1 +}}}}", "'1 +'"),
  ])
  func `says what is wrong with a mapping`(text: String, quoted: String) {
    let decoded = ImportMapping.decode(
      YAML.parse(SourceFile(path: "map.yml", text: text)).value, file: "map.yml")
    #expect(decoded.diagnostics.contains { $0.message.text(in: .english).contains(quoted) })
  }
}
