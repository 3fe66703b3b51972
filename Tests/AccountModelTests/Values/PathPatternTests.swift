import Diagnostics
import Testing

@testable import AccountModel

@Suite struct `A path pattern` {
  private static func pattern(_ text: String) throws -> PathPattern {
    try #require(PathPattern(text, at: SourceRange(file: "content/workspace.yml")))
  }

  @Test(arguments: [
    ("drafts", "drafts/a.md"), ("drafts/", "drafts/b/c.md"), ("/drafts/**", "drafts/b/c.md"),
    ("content/drafts", "drafts/a.md"), ("accounts/*/private", "accounts/acme/private/x.md"),
    ("**/private", "private/x.md"), ("**/private", "accounts/acme/private/x.md"),
    ("**/*.bak.md", "accounts/acme/index.bak.md"), ("*.md", "notes.md"), ("a?.md", "aé.md"),
    ("data/orders-20*.csv", "data/orders-2024.csv"), ("*a*b*.md", "xaxbaab.md"),
    ("**", "accounts/acme/index.md"),
  ])
  func `covers`(text: String, path: String) throws {
    #expect(try Self.pattern(text).matches("content/" + path))
  }

  @Test(arguments: [
    ("drafts", "content/draft/a.md"), ("drafts", "content/accounts/drafts/a.md"),
    ("drafts", "templates/drafts"), ("*.md", "content/accounts/a.md"),
    ("accounts/*/private", "content/accounts/private/x.md"), ("a?.md", "content/a.md"),
    ("drafts/**", "content/drafts"), ("**/*.bak", "content/a.bak.md"), ("**", "templates/x"),
    ("Drafts", "content/drafts/a.md"),
  ])
  func `does not cover`(text: String, path: String) throws {
    #expect(try !Self.pattern(text).matches(path))
  }

  @Test(arguments: ["", "/", "content", "content/"])
  func `of nothing is none`(text: String) {
    #expect(PathPattern(text, at: SourceRange(file: "")) == nil)
  }

  @Test func `of many stars takes no long time`() throws {
    let pattern = try Self.pattern(String(repeating: "*a", count: 40) + "b")
    #expect(!pattern.matches("content/" + String(repeating: "a", count: 4000)))
  }
}
