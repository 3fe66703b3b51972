import Diagnostics
import Pipeline
import SiteRendering
import TestSupport
import Testing

/// A slip is answered once, where it was made, however much goes wrong because of it.
@Suite struct `One cause gives one message` {
  private let workspace = [
    "content/workspace.yml": "name: Test\n",
    "content/accounts/acme/index.md": "---\ntype: account\nid: acme\ntitle: Acme\n---\n",
    "content/data/orders.csv": "date,account_id,amount\n2026-01-01,acme,10\n",
  ]

  private func diagnostics(_ path: String, _ bytes: [UInt8]) async throws -> [Diagnostic] {
    var files = workspace.mapValues { Array($0.utf8) }
    files[path] = bytes
    return try await MemorySite(bytes: files).diagnostics
  }

  @Test(arguments: ["", "\n \n", "# nothing yet\n", "---\n", "~\n"])
  func `an empty workspace.yml is a warning`(text: String) async throws {
    let found = try await diagnostics("content/workspace.yml", Array(text.utf8))
    #expect(found.map(\.code) == [.invalidConfiguration])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.range) == [SourceRange(file: "content/workspace.yml")])
  }

  @Test(arguments: [
    "▷name [\n", "▷- name: Test\n", "languages: ▷[en\nname: Test\n",
    "name: ▷\"Test\nlanguages: [en]\n", "name: Test\n▷currency EUR\nlanguages: [en]\n",
  ])
  func `a slip in workspace.yml`(marked: String) async throws {
    let text = PointedText(marked)
    let found = try await diagnostics("content/workspace.yml", Array(text.text.utf8))
    #expect(found.map(\.code) == [.unparsableFrontMatter])
    #expect(found.map(\.range.start) == [text.position])
  }

  @Test(arguments: [
    "content/workspace.yml", "content/accounts/acme/index.md",
  ])
  func `a file in UTF-16`(path: String) async throws {
    let text = Array((workspace[path] ?? "").utf8)
    let bytes: [UInt8] = [0xFF, 0xFE] + text.flatMap { [$0, UInt8(0)] }
    #expect(try await diagnostics(path, bytes).map(\.code) == [.notUTF8])
  }

  @Test(arguments: [
    ("content/workspace.yml", "<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> topic\n")
  ])
  func `a merge conflict`(path: String, text: String) async throws {
    let found = try await diagnostics(path, Array(text.utf8))
    #expect(found.map(\.code) == [.conflictMarker])
  }
}
