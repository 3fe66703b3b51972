import AccountModel
import Diagnostics
import Foundation
import Pipeline
import TestSupport
import Testing

/// Input that is too large, too deep, or in a place that cannot be written.
@Suite struct `Input at the limits` {
  private let account = "---\ntype: account\ntitle: Acme\n---\n"
  private let day = CalendarDate(dayNumber: 20_000)

  @Test func `a document of 20 MB is reported and keeps its page`() async throws {
    let text = account + String(repeating: "word ", count: 4 << 20)
    let built = try await MemorySite(["content/accounts/acme/index.md": text])
    #expect(built.diagnostics.map(\.code).contains(.fileTooLarge))
    #expect(built.page("accounts/acme/index.html").contains("Acme"))
  }

  @Test func `ten thousand nested quotes are reported and give a page`() async throws {
    let text = account + String(repeating: ">", count: 10_000) + " deep\n"
    let built = try await MemorySite(["content/accounts/acme/index.md": text])
    let page = built.page("accounts/acme/index.html")
    #expect(page.contains("deep"))
    let reported = built.diagnostics.filter { $0.code == .deepNesting }
    #expect(reported.map(\.range.start.line) == [5])
    #expect(reported.first?.severity == .error)
    #expect(TagBalance.mistake(in: page) == nil)
  }

  @Test func `a destination that cannot be written ends the run and leaves nothing`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("name: Test\n", to: "content/workspace.yml")
    try folder.write("a file", to: "taken")
    await #expect(throws: WorkspaceError.self) {
      _ = try await SiteBuild(workspace: folder.path, destination: "\(folder.path)/taken/site")
        .run(asOf: nil, today: self.day)
    }
    #expect(folder.text(at: "taken") == "a file")
  }

  @Test func `a site never goes where the build reads`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("name: Test\n", to: "content/workspace.yml")
    for place in ["content", "content/site", ".", "..", "templates/x/y"] {
      await #expect(throws: WorkspaceError.self) {
        _ = try await SiteBuild(
          workspace: folder.path, destination: "\(folder.path)/\(place)"
        ).run(asOf: nil, today: self.day)
      }
    }
    #expect(folder.files() == ["content/workspace.yml"])
  }

  @Test func `a file with an error leaves the rest of the site standing`() async throws {
    let built = try await MemorySite([
      "content/accounts/acme/index.md": "---\ntype: account\ntitle: \"Acme\n---\n",
      "content/accounts/beta/index.md": "---\ntype: account\ntitle: Beta\n---\n",
    ])
    #expect(built.diagnostics.contains { $0.severity == .error })
    #expect(built.page("accounts/beta/index.html").contains("Beta"))
    #expect(!built.page("accounts/acme/index.html").isEmpty)
  }
}
