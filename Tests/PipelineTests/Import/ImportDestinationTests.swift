import Diagnostics
import Foundation
import Localization
import Pipeline
import TestSupport
import Testing

@Suite struct `The destinations of an import` {
  private func run(
    _ mapping: String, customers: String, in folder: borrowing TemporaryFolder
  ) throws -> ImportRun.Report {
    try folder.write(customers, to: "exports/customers.csv")
    try folder.write(
      "sources: {customers: {file: customers.csv}}\n" + mapping, to: "exports/map.yml")
    if folder.text(at: "workspace/content/workspace.yml") == nil {
      try folder.write("name: Mine\n", to: "workspace/content/workspace.yml")
    }
    return try ImportRun(
      mapping: "\(folder.path)/exports/map.yml", sourceFolder: nil,
      workspace: "\(folder.path)/workspace", isDryRun: false
    ).run()
  }

  @Test(arguments: [
    "../../../victim.csv", "../workspace.yml", "../workspace.csv", "/tmp/keyplan-victim.csv",
    ".hidden.csv", "a/../../b.csv", "a//b.csv", "./a.csv", ".git/a.csv", "a\\\\b.csv", "a\\tb.csv",
    "orders.txt", ".csv", "",
  ])
  func `lie in content/data, whatever the mapping says`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("precious\n", to: "victim.csv")
    let report = try run(
      "tables:\n  \"\(name)\": {from: customers, columns: {id: id}}\n", customers: "id\n1\n",
      in: folder)
    #expect(report.created.isEmpty)
    #expect(report.updated.isEmpty)
    #expect(folder.text(at: "victim.csv") == "precious\n")
    #expect(folder.text(at: "workspace/content/workspace.yml") == "name: Mine\n")
    let place = try #require(report.diagnostics.first?.range)
    #expect(report.diagnostics.count == 1)
    #expect(report.diagnostics.first?.severity == .error)
    #expect(place.file.hasSuffix("map.yml"))
    #expect(place.start.line == 3)
    #expect(place.start.column == 3)
  }

  @Test func `may be in folders of content/data`() throws {
    let folder = try TemporaryFolder()
    let report = try run(
      "tables:\n  2024/orders.csv: {from: customers, columns: {id: id}}\n",
      customers: "id\n1\n", in: folder)
    #expect(report.diagnostics.isEmpty)
    #expect(report.created == ["content/data/2024/orders.csv"])
  }

  @Test func `stay as they are while exports are missing, all of which are named`() throws {
    let folder = try TemporaryFolder()
    try folder.write("name: Mine\n", to: "workspace/content/workspace.yml")
    try folder.write(
      """
      sources: {customers: {file: a.csv}, people: {file: b.csv}, orders: {file: c.csv}}
      tables: {orders.csv: {from: orders, columns: {id: id}}}
      """, to: "exports/map.yml")
    try folder.write("id\n1\n", to: "exports/c.csv")
    let run = ImportRun(
      mapping: "\(folder.path)/exports/map.yml", sourceFolder: nil,
      workspace: "\(folder.path)/workspace", isDryRun: false)
    do {
      _ = try run.run()
      Issue.record("an import without its exports ran")
    } catch {
      let text = error.message.text(in: .english)
      #expect(text.contains("exports/a.csv") && text.contains("exports/b.csv"), "\(text)")
    }
    #expect(folder.text(at: "workspace/content/data/orders.csv") == nil)
  }

  @Test func `do not follow a link that leads out of the workspace`() throws {
    let folder = try TemporaryFolder()
    try folder.write("precious\n", to: "outside/orders.csv")
    try folder.write("name: Mine\n", to: "workspace/content/workspace.yml")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/workspace/content/data",
      withDestinationPath: "\(folder.path)/outside")
    do {
      _ = try run(
        "tables:\n  new.csv: {from: customers, columns: {id: id}}\n", customers: "id\n1\n",
        in: folder)
      Issue.record("the link was followed")
    } catch {
      #expect("\(error)".contains("content/data/new.csv"))
    }
    #expect(folder.text(at: "outside/new.csv") == nil)
  }

  @Test(arguments: ["..", "a/..", ".git", "a\\b", "a/"])
  func `of documents are folders of accounts, whatever the data says`(account: String) throws {
    let folder = try TemporaryFolder()
    let report = try run(
      """
      documents:
        contacts:
          from: customers
          type: person
          account: account
          id: "{name}"
          fields: {title: name}
      """, customers: "name,account\n../../Eve,\(account)\nAda,contoso\n", in: folder)
    #expect(report.created == ["content/accounts/contoso/people/ada.md"])
    #expect(report.diagnostics.map(\.range.start.line) == [2])
    #expect(report.diagnostics.allSatisfy { $0.severity == .error })
  }

  @Test func `are written once, when two blocks make the same document`() throws {
    let folder = try TemporaryFolder()
    let block = "{from: customers, type: account, key: id, id: \"{id}\", fields: {title: "
    let report = try run(
      "documents:\n  a: \(block)name}}\n  b: \(block)other}}\n",
      customers: "id,name,other\n1,Ada,Ada\n2,Bob,Bert\n", in: folder)
    #expect(
      report.created == ["content/accounts/1/index.md", "content/accounts/2/index.md"])
    #expect(report.diagnostics.map(\.range.start.line) == [3])
    let text = folder.text(at: "workspace/content/accounts/2/index.md") ?? ""
    #expect(text.contains("title: Bob\n"))
  }
}
