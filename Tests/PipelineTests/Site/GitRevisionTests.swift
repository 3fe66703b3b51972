import AccountModel
import Foundation
import SiteRendering
import Testing

@testable import Pipeline

@Suite struct GitRevisionTests {
  /// A folder with a workspace of one document, deleted at the end.
  private static func withWorkspace(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "content"), withIntermediateDirectories: true)
    try write("name: Sample\n", to: "content/workspace.yml", in: folder.path)
    try body(folder.path)
  }

  private static func write(_ text: String, to path: String, in folder: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(path)"))
  }

  private static func git(_ arguments: String..., in folder: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder] + arguments
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "GIT_CONFIG_NOSYSTEM": "1", "HOME": folder,
      "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.com",
      "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.com",
      "GIT_AUTHOR_DATE": "2026-03-01T23:30:00-0300",
      "GIT_COMMITTER_DATE": "2026-03-01T23:30:00-0300",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func `a workspace outside of git has no commit`() throws {
    try Self.withWorkspace { folder in
      #expect(GitRepository(workspace: folder).revision == nil)
    }
  }

  @Test func `a repository without a commit has none`() throws {
    try Self.withWorkspace { folder in
      try Self.git("init", "-q", in: folder)
      #expect(GitRepository(workspace: folder).revision == nil)
    }
  }

  @Test func `the commit, its day where it was made, and changes since`() throws {
    try Self.withWorkspace { folder in
      try Self.git("init", "-q", in: folder)
      try Self.git("add", "content", in: folder)
      try Self.git("commit", "-q", "-m", "First", in: folder)
      let committed = try #require(GitRepository(workspace: folder).revision)
      #expect(committed.hash.count == 10)
      #expect(committed.date == CalendarDate(iso: "2026-03-01"))
      #expect(!committed.isModified)

      try Self.write("x", to: "note.txt", in: folder)
      #expect(GitRepository(workspace: folder).revision == committed)

      try Self.write("# new\n", to: "content/new.md", in: folder)
      #expect(GitRepository(workspace: folder).revision?.isModified == true)
      #expect(GitRepository(workspace: folder).revision?.hash == committed.hash)
    }
  }
}
