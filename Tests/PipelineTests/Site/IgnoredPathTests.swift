import Diagnostics
import Localization
import TestSupport
import Testing

@Suite struct `Ignored paths` {
  private static let files = [
    "content/accounts/acme/index.md":
      "---\ntitle: Acme\n---\n![plan](plan.png) and [[draft-1]]\n",
    "content/accounts/acme/plan.png": "png",
    "content/accounts/old/index.md": "no front matter",
    "content/handbook/draft-1.md": "---\ntitle: Draft\n---\n",
    "content/data/orders.csv": "date,account_id,amount\n2026-05-01,acme,100\n",
    "content/data/orders-2019.csv": "date,account_id,amount\nsome,day,soon\n",
  ]

  private static func site(_ ignore: String) async throws -> MemorySite {
    var files = files
    files["content/workspace.yml"] = "name: Test\nignore: \(ignore)\n"
    return try await MemorySite(files)
  }

  private static func messages(_ site: MemorySite) -> [String] {
    site.diagnostics.map { "\($0.code.rawValue) \($0.range.file)" }.sorted()
  }

  @Test func `are as if they were not there`() async throws {
    let site = try await Self.site("[accounts/old, data/orders-2019.csv]")
    #expect(Self.messages(site) == [])
    #expect(!site.page("accounts/acme/index.html").isEmpty)
    #expect(site.page("accounts/old/index.html").isEmpty)
    #expect(site.site.files.keys.contains { $0.hasSuffix("plan.png") })
  }

  @Test func `cannot be linked, and are not copied`() async throws {
    let site = try await Self.site("[accounts/old, data/orders-2019.csv, handbook, '**/*.png']")
    #expect(
      Self.messages(site) == [
        "L301 content/accounts/acme/index.md", "L305 content/accounts/acme/index.md",
      ])
    #expect(!site.site.files.keys.contains { $0.hasSuffix("plan.png") })
  }

  @Test func `that match nothing are reported`() async throws {
    let site = try await Self.site("[accounts/old, data/orders-2019.csv, acounts/x, '']")
    #expect(
      site.diagnostics.map { $0.message.text(in: .english) } == [
        "'acounts/x' matches no file below content/",
        "'ignore' wants a path below content/ such as 'drafts' or '**/*.bak.md'",
      ])
  }
}
