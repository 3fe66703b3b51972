import AccountModel
import Diagnostics
import Foundation
import Localization
import Pipeline
import SiteRendering
import TestSupport
import Testing

/// Files that the system does not let us read.
@Suite struct `A file that cannot be read` {
  /// A workspace in memory of which some files give an error, as without permission.
  private struct LockedTree: FileTree {
    let tree: MemoryTree
    let locked: Set<String>

    func listing() throws(WorkspaceError) -> Diagnosed<[String]> { try tree.listing() }

    func contents(of path: String) throws(WorkspaceError) -> [UInt8] {
      if locked.contains(path) { throw .unreadable(path: path, reason: "Permission denied") }
      return try tree.contents(of: path)
    }
  }

  private static func load(locking path: String) async throws -> LoadedWorkspace {
    let tree = MemoryTree([
      "content/workspace.yml": "name: Test\n",
      "content/accounts/acme/index.md": "---\ntitle: Acme\n---\nSee [[beta]].\n",
      "content/accounts/beta/index.md": "---\ntitle: Beta\n---\n",
      "content/data/orders.csv": "date,account_id,amount\n2026-05-01,acme,100\n",
      "templates/home.mustache": "{{<layout}}{{$main}}hello{{/main}}{{/layout}}",
    ])
    return try await WorkspaceLoader(LockedTree(tree: tree, locked: [path]))
      .load(asOf: nil, today: CalendarDate(dayNumber: 20_600))
  }

  @Test(arguments: [
    "content/workspace.yml", "content/accounts/beta/index.md", "content/data/orders.csv",
    "templates/home.mustache",
  ])
  func `is one error, and the rest is built`(path: String) async throws {
    let loaded = try await Self.load(locking: path)
    let site = await loaded.site(version: "1")
    #expect((loaded.diagnostics + site.diagnostics).map(\.code) == [.unreadableFile])
    #expect(loaded.diagnostics.map(\.severity) == [.error])
    #expect(
      loaded.diagnostics.map { $0.message.text(in: .english) }
        == ["cannot read '\(path)': Permission denied"])
    #expect(site.pages.contains { $0.route.path == "accounts/acme/index.html" })
  }

  @Test(.enabled(if: geteuid() != 0, "root reads everything"))
  func `on disk is one error too, and content itself is the end`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "content/a.md")
    try folder.write("b", to: "content/closed/b.md")
    let manager = FileManager.default
    func close(_ path: String, _ mode: Int) throws {
      try manager.setAttributes(
        [.posixPermissions: mode], ofItemAtPath: "\(folder.path)/\(path)")
    }
    try close("content/closed", 0)
    let listing = try DiskTree(root: folder.path).listing()
    #expect(listing.value == ["content/a.md"])
    #expect(listing.diagnostics.map(\.code) == [.unreadableFile])
    try close("content/closed", 0o755)
    try close("content", 0)
    #expect(throws: WorkspaceError.self) { _ = try DiskTree(root: folder.path).listing() }
    try close("content", 0o755)
  }
}
