import AccountModel
import Diagnostics
import Foundation
import Localization
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
    "content/workspace.yml", "content/accounts/acme/index.md", "content/data/orders.csv",
  ])
  func `a file in UTF-16`(path: String) async throws {
    let text = Array((workspace[path] ?? "").utf8)
    let bytes: [UInt8] = [0xFF, 0xFE] + text.flatMap { [$0, UInt8(0)] }
    #expect(try await diagnostics(path, bytes).map(\.code) == [.notUTF8])
  }

  @Test(arguments: [
    ("content/workspace.yml", "<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> topic\n"),
    (
      "content/data/orders.csv",
      "date,account_id,amount\n2026-01-01,acme,1\n<<<<<<< HEAD\n2026-02-01,acme,2\n=======\n"
        + "2026-02-01,acme,2\n>>>>>>> topic\n"
    ),
    (
      "content/data/orders.csv",
      "<<<<<<< HEAD\ndate,account_id,amount\n||||||| base\ndate,account,amount\n=======\n"
        + "day,account_id\n>>>>>>> topic\n2026-02-01,acme,2\n"
    ),
    (
      "content/data/products.csv",
      "product_id,name\r\n<<<<<<< HEAD\r\np1,A\r\n=======\r\np1,B\r\n>>>>>>> topic\r\n"
    ),
  ])
  func `a merge conflict`(path: String, text: String) async throws {
    let found = try await diagnostics(path, Array(text.utf8))
    #expect(found.map(\.code) == [.conflictMarker])
  }

  @Test(arguments: [
    (
      "content/data/orders.csv",
      "date,account_id,amount\n2026-01-01,▷\"acme,1\n2026-02-01,acme,2\n2026-03-01,acme,3\n"
    ),
    (
      "content/data/orders.csv",
      "date,account_id,amount\n2026-01-01,▷\"acme,1\n2026-02-01,acme,2\n2026-03-01,\"acme\",3\n"
    ),
    ("content/data/orders.csv", "date,▷\"account_id,amount\n2026-01-01,acme,1\n"),
    ("content/data/products.csv", "product_id,name\np1,▷\"One\np2,Two\np3,\"Three\"\np4,Four\n"),
    ("content/data/products.csv", "product_id,▷\"name\np1,One\np2,Two\n"),
  ])
  func `a quote that is not closed`(path: String, marked: String) async throws {
    let text = PointedText(marked)
    let found = try await diagnostics(path, Array(text.text.utf8))
    #expect(found.map(\.code) == [.unparsableCSV])
    #expect(found.map(\.range.start) == [text.position])
  }

  @Test(arguments: [
    ("orders.csv", "date,acount,amount\n2026-01-01,acme,1\n", ["'acount'"]),
    ("orders.csv", "date,customer_nr,amount,note\n2026-01-01,acme,1,x\n", ["'account_id'"]),
    ("products.csv", "prodct_id,nmae\np1,One\n", ["'prodct_id'", "'nmae'"]),
    ("satisfaction.csv", "a,b\n1,2\n", ["'date'"]),
  ])
  func `a column that is missing`(name: String, text: String, named: [String]) async throws {
    let found = try await diagnostics("content/data/\(name)", Array(text.utf8))
    #expect(found.map(\.code) == [.missingColumn])
    let help = found.flatMap(\.help).map { $0.text(in: .english) }
    #expect(help.count == named.count)
    for (help, name) in zip(help, named) { #expect(help.contains(name)) }
  }

  @Test func `a link out of the workspace`() async throws {
    let folder = try TemporaryFolder()
    for (path, text) in workspace { try folder.write(text, to: path) }
    try folder.write(
      "---\ntype: account\nid: acme\ntitle: Acme\n---\n[a](x.pdf) [b](notes.md) [[notes]]\n",
      to: "content/accounts/acme/index.md")
    let outside = try TemporaryFolder()
    try outside.write("secret", to: "secret")
    for name in ["x.pdf", "notes.md"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/content/accounts/acme/\(name)",
        withDestinationPath: "\(outside.path)/secret")
    }
    let report = try await SiteBuild(workspace: folder.path, destination: nil)
      .run(asOf: nil, today: CalendarDate(dayNumber: 20_600))
    #expect(report.diagnostics.map(\.code) == [.linkOutOfWorkspace, .linkOutOfWorkspace])
    #expect(!folder.files().contains { $0.hasPrefix("public/") && $0.hasSuffix("x.pdf") })
  }
}
