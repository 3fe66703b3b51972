import Diagnostics
import Localization
import Pipeline
import TestSupport
import Testing

@Suite struct `An import after another` {
  private static let mapping = """
    sources: {customers: {file: customers.csv}, orders: {file: orders.csv}}
    documents:
      accounts: {from: customers, type: account, key: id, id: "{id}", fields: {title: name}}
    tables:
      orders.csv: {from: orders, columns: {date: date, account_id: id, amount: amount}}
    """
  private static let customers = "id,name\na,Ada\nb,Bob\n"
  private static let orders = "date,id,amount\n2026-01-01,a,1\n2026-01-02,b,2\n"

  private func run(
    _ folder: borrowing TemporaryFolder, customers: String = Self.customers,
    orders: String = Self.orders, mapping: String = Self.mapping, isDryRun: Bool = false,
    allowsEmpty: Bool = false
  ) throws -> ImportRun.Report {
    try folder.write(customers, to: "exports/customers.csv")
    try folder.write(orders, to: "exports/orders.csv")
    try folder.write(mapping, to: "exports/map.yml")
    try folder.write("name: Mine\n", to: "content/workspace.yml")
    return try ImportRun(
      mapping: "\(folder.path)/exports/map.yml", sourceFolder: nil, workspace: folder.path,
      isDryRun: isDryRun, allowsEmpty: allowsEmpty
    ).run()
  }

  @Test func `names once who is gone from the export, and leaves the files`() throws {
    let folder = try TemporaryFolder()
    #expect(try run(folder).diagnostics == [])
    for isDryRun in [true, false] {
      let found = try run(folder, customers: "id,name\na,Ada\n", isDryRun: isDryRun).diagnostics
      #expect(found.map(\.code) == [.goneFromExport])
      #expect(found.map(\.severity) == [.warning])
      #expect(
        found.map { $0.message.text(in: .english) } == [
          "gone from the export of 'accounts' since the last import: 'b'"
        ])
    }
    #expect(folder.text(at: "content/accounts/b/index.md") != nil)
    #expect(try run(folder, customers: "id,name\na,Ada\n").diagnostics == [])
    #expect(try run(folder).diagnostics == [])
    #expect(try run(folder, customers: "id,name\na,Ada\n").diagnostics.count == 1)
  }

  private static let named = mapping.replacing("\"{id}\"", with: "\"{name}\"")

  @Test func `gives a customer that changes its name the dossier it has`() throws {
    let folder = try TemporaryFolder()
    _ = try run(folder, mapping: Self.named)
    let report = try run(folder, customers: "id,name\na,Ada Ltd\nb,Bob\n", mapping: Self.named)
    #expect(report.created == [])
    #expect(report.diagnostics == [])
    #expect(folder.text(at: "content/accounts/ada/index.md")?.contains("Ada Ltd") == true)
  }

  @Test func `gives no customer the dossier of another of the same name`() throws {
    let folder = try TemporaryFolder()
    _ = try run(folder, customers: "id,name\na,Ada\nb,Ada\n", mapping: Self.named)
    let (first, second) = ("content/accounts/ada/index.md", "content/accounts/ada-b/index.md")
    let texts = [first, second].map { folder.text(at: $0) }
    #expect(texts.allSatisfy { $0 != nil })
    // In another order, without the first, and with a third of the name.
    for rows in ["b,Ada\na,Ada\n", "b,Ada\n", "c,Ada\nb,Ada\n"] {
      _ = try run(folder, customers: "id,name\n\(rows)", mapping: Self.named)
      #expect([first, second].map { folder.text(at: $0) } == texts)
    }
    #expect(folder.text(at: "content/accounts/ada-c/index.md") != nil)
  }

  @Test func `names ten and counts the others`() throws {
    let folder = try TemporaryFolder()
    let rows = (10..<40).map { "c\($0),C\n" }.joined()
    _ = try run(folder, customers: Self.customers + rows)
    let message = try #require(run(folder).diagnostics.first?.message.text(in: .english))
    #expect(
      message.hasSuffix(
        "'c10', 'c11', 'c12', 'c13', 'c14', 'c15', 'c16', 'c17', 'c18', 'c19' and 20 more"))
  }

  @Test func `does not take another mapping's documents for gone`() throws {
    let folder = try TemporaryFolder()
    _ = try run(folder)
    let other = Self.mapping.replacing("accounts: {from", with: "others: {from")
      .replacing("type: account", with: "type: person")
    #expect(try run(folder, mapping: other).diagnostics == [])
    #expect(try run(folder, customers: "id,name\n").diagnostics.map(\.code) == [.emptyTable])
    #expect(try run(folder).diagnostics == [])
  }

  @Test func `does not empty a data file, unless that is asked for`() throws {
    let folder = try TemporaryFolder()
    _ = try run(folder)
    let empty = "date,id,amount\n"
    let report = try run(folder, orders: empty)
    #expect(report.diagnostics.map(\.code) == [.emptyTable])
    #expect(report.diagnostics.map(\.severity) == [.error])
    #expect(
      report.diagnostics.first?.message.text(in: .english)
        == "the export has no rows for 'content/data/orders.csv', which has 2; it was not changed")
    #expect(report.kept == ["content/data/orders.csv"])
    let allowing = Self.mapping.replacing(
      "{from: orders,", with: "{from: orders, allow_empty: true,")
    for mapping in [Self.mapping, allowing] {
      _ = try run(folder)
      #expect(folder.text(at: "content/data/orders.csv")?.contains("2026-01-02") == true)
      let report = try run(
        folder, orders: empty, mapping: mapping, allowsEmpty: mapping == Self.mapping)
      #expect(report.diagnostics.map(\.severity) == [.warning])
      #expect(folder.text(at: "content/data/orders.csv") == "date,account_id,amount\n")
    }
  }

  @Test func `does not empty a data file for an export that cannot be read`() throws {
    let folder = try TemporaryFolder()
    _ = try run(folder)
    let found = try run(folder, orders: "", allowsEmpty: true)
    #expect(found.diagnostics.map(\.code) == [.emptyTable])
    #expect(folder.text(at: "content/data/orders.csv")?.contains("2026-01-02") == true)
  }

  @Test func `makes no data file of an export that cannot be read`() throws {
    let folder = try TemporaryFolder()
    let report = try run(folder, orders: "date,\"id,amount\n2026-01-01,a,1\n")
    #expect(report.diagnostics.map(\.code) == [.unparsableCSV])
    #expect(folder.text(at: "content/data/orders.csv") == nil)
    #expect(report.kept == [])
  }
}
