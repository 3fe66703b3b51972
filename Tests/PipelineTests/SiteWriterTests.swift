import Foundation
import Pipeline
import TestSupport
import Testing

@Suite struct `Writing a site` {
  private func files(_ texts: [String: String]) -> [PlannedFile] {
    texts.sorted { $0.key < $1.key }.map { path, text in
      PlannedFile(path: path) { Array(text.utf8) }
    }
  }

  @Test func `a first build writes every file and the manifest`() async throws {
    let folder = try TemporaryFolder()
    let summary = try await SiteWriter(destination: "\(folder.path)/public")
      .write(files(["index.html": "home", "accounts/acme/index.html": "acme"]))
    #expect(summary.written == 2)
    #expect(
      folder.files() == [
        "public/.keyplan-manifest", "public/accounts/acme/index.html", "public/index.html",
      ])
    #expect(
      folder.text(at: "public/.keyplan-manifest") == "accounts/acme/index.html\nindex.html\n")
  }

  @Test func `a second build leaves unchanged files alone and deletes what is gone`() async throws {
    let folder = try TemporaryFolder()
    let writer = SiteWriter(destination: folder.path)
    _ = try await writer.write(files(["a.html": "1", "b.html": "2", "c/d.html": "3"]))
    let before = try inode(folder, "a.html")
    let summary = try await writer.write(files(["a.html": "1", "b.html": "new"]))
    #expect(summary.written == 1)
    #expect(summary.unchanged == 1)
    #expect(summary.deleted == 1)
    #expect(folder.files() == [".keyplan-manifest", "a.html", "b.html"])
    #expect(try inode(folder, "a.html") == before)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/c"))
  }

  @Test func `files of others stay, and one in the way stops the build`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "notes.txt")
    try folder.write("mine", to: "index.html")
    let writer = SiteWriter(destination: folder.path)
    await #expect(throws: WorkspaceError.foreignFile(path: "\(folder.path)/index.html")) {
      _ = try await writer.write(self.files(["index.html": "ours", "a.html": "1"]))
    }
    #expect(folder.files() == ["index.html", "notes.txt"])
    #expect(folder.text(at: "index.html") == "mine")
  }

  @Test func `a site whose manifest is lost is told apart from files of others`() async throws {
    let folder = try TemporaryFolder()
    let writer = SiteWriter(destination: folder.path)
    _ = try await writer.write(files(["index.html": "1", "assets/site.css": "2"]))
    try FileManager.default.removeItem(atPath: "\(folder.path)/.keyplan-manifest")
    await #expect(throws: WorkspaceError.siteWithoutManifest(path: folder.path)) {
      _ = try await writer.write(self.files(["index.html": "new", "assets/site.css": "2"]))
    }
    #expect(folder.text(at: "index.html") == "1")
  }

  @Test func `a link in place of the staging folder is not followed`() async throws {
    let folder = try TemporaryFolder()
    let elsewhere = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/.keyplan-staging", withDestinationPath: elsewhere.path)
    let staging = "\(folder.path)/.keyplan-staging"
    await #expect(throws: WorkspaceError.foreignFile(path: staging)) {
      _ = try await SiteWriter(destination: folder.path).write(self.files(["a.html": "1"]))
    }
    #expect(elsewhere.files().isEmpty)
  }

  @Test func `a file where a folder belongs stops the build before anything moves`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "people")
    let writer = SiteWriter(destination: folder.path)
    await #expect(throws: WorkspaceError.foreignFile(path: "\(folder.path)/people")) {
      _ = try await writer.write(self.files(["a.html": "1", "people/anna.html": "2"]))
    }
    #expect(folder.files() == ["people"])
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func `a folder that cannot be written stops the build before anything moves`() async throws {
    let folder = try TemporaryFolder()
    let writer = SiteWriter(destination: folder.path)
    _ = try await writer.write(files(["a.html": "1", "people/anna.html": "2"]))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: "\(folder.path)/people")
    await #expect(throws: WorkspaceError.self) {
      _ = try await writer.write(self.files(["a.html": "new", "people/anna.html": "new"]))
    }
    #expect(folder.text(at: "a.html") == "1")
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func `a page that cannot be deleted stops the build and stays known`() async throws {
    let folder = try TemporaryFolder()
    let writer = SiteWriter(destination: folder.path)
    _ = try await writer.write(files(["a.html": "1", "people/anna.html": "2"]))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: "\(folder.path)/people")
    await #expect(throws: WorkspaceError.self) {
      _ = try await writer.write(self.files(["a.html": "new"]))
    }
    #expect(folder.text(at: "a.html") == "1")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/people")
    _ = try await writer.write(files(["a.html": "new"]))
    #expect(folder.files() == [".keyplan-manifest", "a.html"])
  }

  @Test func `nothing is deleted through a link`() async throws {
    let folder = try TemporaryFolder()
    let writer = SiteWriter(destination: "\(folder.path)/public")
    _ = try await writer.write(files(["a.html": "1", "files/d/b.pdf": "2"]))
    try folder.write("mine", to: "elsewhere/b.pdf")
    try FileManager.default.removeItem(atPath: "\(folder.path)/public/files/d")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/public/files/d",
      withDestinationPath: "\(folder.path)/elsewhere")
    let summary = try await writer.write(files(["a.html": "1"]))
    #expect(summary.deleted == 0)
    #expect(folder.text(at: "elsewhere/b.pdf") == "mine")
  }

  @Test func `a render that fails leaves the destination as it was`() async throws {
    struct Failure: Error {}
    let folder = try TemporaryFolder()
    let writer = SiteWriter(destination: folder.path)
    _ = try await writer.write(files(["a.html": "1", "b.html": "2"]))
    let broken = files(["a.html": "changed"]) + [PlannedFile(path: "z.html") { throw Failure() }]
    await #expect(throws: Failure.self) { _ = try await writer.write(broken) }
    #expect(folder.files() == [".keyplan-manifest", "a.html", "b.html"])
    #expect(folder.text(at: "a.html") == "1")
  }

  @Test func `a page never goes through a link out of the destination`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "elsewhere/keep.txt")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/public", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/public/index.html",
      withDestinationPath: "\(folder.path)/elsewhere/keep.txt")
    await #expect(throws: WorkspaceError.self) {
      _ = try await SiteWriter(destination: "\(folder.path)/public")
        .write(self.files(["index.html": "ours"]))
    }
    #expect(folder.text(at: "elsewhere/keep.txt") == "x")
  }

  private func inode(_ folder: borrowing TemporaryFolder, _ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(path)")[.systemFileNumber]
      as? Int
  }
}
