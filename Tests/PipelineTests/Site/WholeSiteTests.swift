import Diagnostics
import Foundation
import Pipeline
import TestSupport
import Testing

/// Sites of real workspaces, checked as a reader would meet them.
@Suite struct `A whole site` {
  private func build(_ workspace: String, into destination: String) async throws
    -> SiteBuild.Report
  {
    try await SiteBuild(workspace: workspace, destination: destination)
      .run(asOf: nil, today: SystemClock.today())
  }

  @Test func `the demo builds without a word, and every link and page is reached`() async throws {
    let folder = try TemporaryFolder()
    let report = try await build(SharedData.checkout.path, into: "\(folder.path)/public")
    #expect(report.diagnostics.filter { $0.severity != .info }.isEmpty)
    let site = try BuiltSite(folder: folder.url.appending(path: "public"))
    #expect(site.brokenLinks == [])
    #expect(site.duplicateIDs == [])
    #expect(site.unreachablePages().allSatisfy { $0.hasSuffix("404.html") })
  }

  @Test(.enabled(if: SharedData.isPresent, "needs ../shared"))
  func `Northwind, imported, has its accounts, contacts and colleagues`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "name: Northwind\ncurrency: USD\nlanguages: [en, fa]\n", to: "content/workspace.yml")
    _ = try ImportRun(
      mapping: SharedData.checkout.appending(path: "Tests/Northwind/mapping.yml").path,
      sourceFolder: SharedData.root.appending(path: "data/northwind").path,
      workspace: folder.path, isDryRun: false
    ).run()
    let report = try await build(folder.path, into: "\(folder.path)/public")
    #expect(report.diagnostics.filter { $0.severity == .error }.isEmpty)
    let site = try BuiltSite(folder: folder.url.appending(path: "public"))
    let accounts = site.pagePaths.filter {
      $0.hasPrefix("accounts/") && $0.hasSuffix("/print.html")
    }
    #expect(accounts.count == 91)
    let people = site.pagePaths.filter { $0.hasPrefix("people/") && $0 != "people/index.html" }
    #expect(people.count >= 100)
    #expect(site.brokenLinks == [])
    #expect(site.duplicateIDs == [])
    #expect(site.unreachablePages().allSatisfy { $0.hasSuffix("404.html") })
  }

  @Test func `two builds of two copies are the same to the byte`() async throws {
    let folder = try TemporaryFolder()
    let manager = FileManager.default
    for copy in ["one", "deeper/two"] {
      try manager.createDirectory(
        atPath: "\(folder.path)/\(copy)", withIntermediateDirectories: true)
      try manager.copyItem(
        atPath: SharedData.checkout.appending(path: "content").path,
        toPath: "\(folder.path)/\(copy)/content")
      _ = try await build("\(folder.path)/\(copy)", into: "\(folder.path)/\(copy)/public")
    }
    let one = try BuiltSite(folder: folder.url.appending(path: "one/public"))
    let two = try BuiltSite(folder: folder.url.appending(path: "deeper/two/public"))
    #expect(one.files.keys.sorted() == two.files.keys.sorted())
    #expect(one.files.filter { two.files[$0.key] != $0.value }.keys.sorted() == [])
  }
}
