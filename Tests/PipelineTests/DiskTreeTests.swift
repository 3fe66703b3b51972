import AccountModel
import Diagnostics
import Foundation
import Pipeline
import Segmentation
import TestSupport
import Testing

@Suite struct `Listing a workspace on disk` {
  @Test func `files come in path order, dot files and other folders are left out`() throws {
    let folder = try TemporaryFolder()
    for path in ["content/b.md", "content/a/z.md", "content/.hidden", "public/x.html", "README.md"]
    {
      try folder.write("12345", to: path)
    }
    let listing = try DiskTree(root: folder.path).listing()
    #expect(listing.value == ["content/a/z.md", "content/b.md"])
    #expect(listing.diagnostics.isEmpty)
  }

  @Test func `a link out of the workspace is reported and not followed`() throws {
    let folder = try TemporaryFolder()
    try folder.write("secret", to: "outside.md")
    try folder.write("a", to: "inside/content/a.md")
    let content = "\(folder.path)/inside/content"
    for (name, target) in [
      ("out.md", "\(folder.path)/outside.md"), ("up", "\(folder.path)/inside"),
      ("gone.md", "nothing"),
      ("in.md", "\(content)/a.md"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(content)/\(name)", withDestinationPath: target)
    }
    let listing = try DiskTree(root: "\(folder.path)/inside").listing()
    #expect(listing.value == ["content/a.md", "content/in.md"])
    #expect(
      listing.diagnostics.map(\.range.file).sorted()
        == ["content/gone.md", "content/out.md", "content/up"])
    #expect(listing.diagnostics.allSatisfy { $0.code == .linkOutOfWorkspace })
  }

  @Test func `a file whose name is no text is reported and has no page`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("---\ntitle: A\n---\n", to: "content/a.md")
    try folder.write("name: Test\n", to: "content/workspace.yml")
    let name = Array("\(folder.path)/content/caf".utf8) + [0xE9] + Array(".md".utf8)
    let made = creat((name + [0]).map { CChar(bitPattern: $0) }, 0o644)
    try #require(made >= 0)
    close(made)
    let loaded = try await WorkspaceLoader(DiskTree(root: folder.path)).load(
      asOf: nil, today: CalendarDate(dayNumber: 20_600))
    #expect(
      loaded.diagnostics.map { "\($0.code.rawValue) \($0.range.file)" } == [
        "W006 content/caf\u{FFFD}.md"
      ])
    #expect(loaded.portfolio.library.documents.map(\.path) == ["content/a.md"])
  }

  @Test func `a folder without content is no workspace`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: WorkspaceError.noWorkspace(path: folder.path)) {
      _ = try DiskTree(root: folder.path).listing()
    }
  }
}
