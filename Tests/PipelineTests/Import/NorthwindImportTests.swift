import Foundation
import Pipeline
import TestSupport
import Testing

@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct `Northwind's exports` {
  private func run(into workspace: String) throws -> ImportRun.Report {
    try ImportRun(
      mapping: SharedData.checkout.appending(path: "Tests/Northwind/mapping.yml").path,
      sourceFolder: SharedData.root.appending(path: "data/northwind").path, workspace: workspace,
      isDryRun: false
    ).run()
  }

  @Test func `become accounts, contacts, colleagues and data files, once`() throws {
    let folder = try TemporaryFolder()
    try folder.write("name: Northwind\ncurrency: USD\n", to: "content/workspace.yml")
    let first = try run(into: folder.path)
    #expect(first.diagnostics.isEmpty)
    func count(_ prefix: String, _ suffix: String) -> Int {
      first.created.filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }.count
    }
    #expect(count("content/accounts/", "/index.md") == 91)
    #expect(first.created.filter { $0.contains("/people/") }.count == 91 + 9)
    #expect(count("content/people/", ".md") == 9)
    #expect(count("content/data/", ".csv") == 3)
    #expect(first.created.count == 91 + 91 + 9 + 3)
    let orders = folder.text(at: "content/data/orders.csv") ?? ""
    #expect(orders.split(separator: "\n").count == 2156)
    let colleague = folder.text(at: "content/people/nancy-davolio.md") ?? ""
    #expect(colleague.contains("reports_to: person/andrew-fuller\n"))

    let second = try run(into: folder.path)
    #expect(second.created.isEmpty)
    #expect(second.updated.isEmpty)
    #expect(second.unchangedCount == first.created.count)
  }
}
