import Diagnostics
import Localization
import TestSupport
import Testing

/// Files that are not read as their writer meant.
@Suite struct `Misplaced files` {
  private static let account = "---\ntitle: Acme\n---\n"

  /// Code, place and the last help of every diagnostic.
  private static func reported(_ files: [String: String]) async throws -> [String] {
    try await MemorySite(files).diagnostics.sorted(by: Diagnostic.precedesInReport).map {
      let help = $0.help.first?.text(in: .english) ?? ""
      return "\($0.code.rawValue) \($0.range.file): \(help)"
    }
  }

  private static func rename(_ folder: String) -> String {
    "rename the folder to '\(folder)', or write a 'type:' into its documents"
  }

  @Test(arguments: [
    ("content/account/acme/index.md", "content/accounts"),
    ("content/acounts/acme.md", "content/accounts"),
    ("content/Accounts/acme/index.md", "content/accounts"),
    ("content/clients/acme/index.md", "content/accounts"),
    ("content/meeting/2026-05-12.md", "content/meetings"),
    ("content/contacts/ana.md", "content/people"),
  ]) func `a folder with a slip in its name`(path: String, meant: String) async throws {
    #expect(
      try await Self.reported([path: Self.account]) == ["W030 \(path): \(Self.rename(meant))"])
  }

  @Test func `a folder of an account with a slip, once for all its documents`() async throws {
    let reported = try await Self.reported([
      "content/accounts/acme/index.md": Self.account,
      "content/accounts/acme/opportunity/a.md": "---\ntitle: A\n---\n",
      "content/accounts/acme/opportunity/b.md": "---\ntitle: B\n---\n",
    ])
    #expect(
      reported == [
        "W030 content/accounts/acme/opportunity/a.md: "
          + Self.rename("content/accounts/acme/opportunities")
      ])
  }

  @Test func `a meeting that loses its account by the folder`() async throws {
    let note = "---\ntype: meeting\ndate: 2026-05-12\n"
    let files = ["content/acount/acme/index.md": "---\ntype: account\ntitle: Acme\n---\n"]
    let lost = "content/acount/acme/meetings/a.md"
    #expect(
      try await Self.reported(files.merging([lost: note + "---\n"]) { $1 }).map { $0.prefix(4) }
        .contains("W030"))
    let named = files.merging([lost: note + "account: acme\n---\n"]) { $1 }
    #expect(try await !Self.reported(named).contains { $0.hasPrefix("W030") })
  }

  @Test(arguments: [
    "content/account/a.md", "content/guides/a.md", "content/accounts/meeting/index.md",
    "content/accounts/acme/2026/a.md", "content/handbooks/a.md",
  ]) func `a folder that means what it says`(path: String) async throws {
    let type = path.hasPrefix("content/account/") ? "type: page\n" : ""
    let page = "---\n\(type)title: A\n---\n"
    let reported = try await Self.reported([
      "content/accounts/acme/index.md": Self.account, path: page,
    ])
    #expect(reported == [])
  }

  @Test(arguments: [
    ("index.md.txt", "index.md"), ("INDEX.MD", "index.md"), ("plan.MD", "plan.md"),
    ("Plan-2026.markdown", "Plan-2026.md"), ("Index.md", "index.md"), ("index.md.md", "index.md"),
    ("Plan-2026.md", "plan-2026.md"),
  ]) func `a file whose ending is not read`(name: String, meant: String) async throws {
    let reported = try await Self.reported(["content/accounts/acme/\(name)": Self.account])
    #expect(
      reported.filter { $0.hasPrefix("W031") } == [
        "W031 content/accounts/acme/\(name): rename it to '\(meant)'"
      ])
  }

  @Test func `a configuration of another ending`() async throws {
    let reported = try await Self.reported(["content/workspace.yaml": "name: Test\n"])
    #expect(reported == ["W031 content/workspace.yaml: rename it to 'workspace.yml'"])
  }

  @Test func `tables outside of the data folder, and spreadsheets in it`() async throws {
    let reported = try await Self.reported([
      "content/orders.csv": "date,account_id,amount\n",
      "content/data/orders.csv.txt": "date,account_id,amount\n",
      "content/data/Orders 2025.xlsx": "zip",
      "content/data/~$Orders 2025.xlsx": "lock",
      "content/data/costs.numbers/Index.zip": "zip",
      "content/data/costs.numbers/preview.jpg": "jpg",
    ])
    let save = "open it and save the sheet as CSV (UTF-8), as"
    #expect(
      reported == [
        "W033 content/data/Orders 2025.xlsx: \(save) 'content/data/Orders 2025.csv'",
        "W033 content/data/costs.numbers: \(save) 'content/data/costs.csv'",
        "W031 content/data/orders.csv.txt: rename it to 'orders.csv'",
        "W032 content/orders.csv: move it to 'content/data/orders.csv'",
      ])
  }

  @Test func `a file that a document links, or that is ignored, is where it belongs`() async throws
  {
    let text = "[a](list.csv) [b](../../data/model.xlsx) [c](notes.md.txt)\n"
    let reported = try await Self.reported([
      "content/workspace.yml": "name: Test\nignore: [old]\n",
      "content/accounts/acme/index.md": Self.account + text,
      "content/accounts/acme/list.csv": "a", "content/accounts/acme/notes.md.txt": "a",
      "content/data/model.xlsx": "zip", "content/old/orders.csv": "a",
    ])
    #expect(reported == [])
  }
}
