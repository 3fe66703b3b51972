import AccountModel
import Testing

@Suite struct `A slug` {
  @Test(arguments: [
    ("Żabka Polska S.A.", "zabka-polska-s-a"), ("Ação & Reação", "acao-reacao"),
    ("  Łódź  2026 ", "lodz-2026"), ("شرکت نمونه", "شرکت-نمونه"), ("a/../b", "a-b"),
    ("e\u{301}te", "ete"), ("Straße", "strasse"),
  ])
  func `keeps letters and digits`(title: String, slug: String) {
    #expect(Slug(title)?.text == slug)
  }

  @Test(arguments: ["", "   ", "../..", "—", "\u{202E}"])
  func `needs a letter or a digit`(title: String) {
    #expect(Slug(title) == nil)
  }

  @Test func `fits a file name`() throws {
    let slug = try #require(Slug(String(repeating: "ش", count: 10_000)))
    #expect(slug.text.utf8.count <= 120)
  }
}
