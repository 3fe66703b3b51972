import Diagnostics
import Localization
import TestSupport
import Testing

/// Windows and macOS take names that differ only in capital letters for one file.
@Suite struct `Names that differ only in capital letters` {
  private static let files = [
    "content/accounts/Acme.md": "---\ntitle: Big\nowner: Ana\nsegment: Food\n---\n![l](Logo.png)\n",
    "content/accounts/acme.md":
      "---\ntitle: Small\nowner: ana\nsegment: food\n---\n![l](logo.png)\n",
    "content/accounts/Logo.png": "a", "content/accounts/logo.png": "b",
    "content/meetings/a.md":
      "---\ndate: 2026-05-12\naccount: Acme\n---\n- [ ] call @Ana\n- [ ] call @ana\n",
    "content/people/Ana.md": "---\ntitle: Ana B\nside: internal\n---\n",
    "content/people/ana.md": "---\ntitle: Ana S\nside: internal\n---\n",
  ]

  @Test func `no two files of the site do`() async throws {
    let site = try await MemorySite(Self.files).site
    let alike = Dictionary(grouping: site.files.keys) { $0.lowercased() }
    #expect(alike.values.filter { $0.count > 1 }.map { $0.sorted() } == [])
    #expect(site.brokenLinks == [])
  }

  @Test func `the id in small letters keeps its pages`() async throws {
    let site = try await MemorySite(Self.files)
    #expect(site.page("accounts/acme/index.html").contains("<h1>Small"))
    #expect(site.page("accounts/Acme~2/index.html").contains("<h1>Big"))
    #expect(site.page("people/ana.html").contains("<h1>Ana S"))
    #expect(
      site.site.pagePaths.filter { $0.contains("~") } == [
        "accounts/Acme~2/index.html", "accounts/Acme~2/meetings/a.html",
        "accounts/Acme~2/print.html", "accounts/by-owner/Ana~2.html",
        "accounts/by-segment/food~2.html", "accounts/by-tier/~.html",
        "actions/by-owner/Ana~2.html", "people/Ana~2.html",
      ])
  }

  @Test func `the other document is reported once, with both places`() async throws {
    let diagnostics = try await MemorySite(Self.files).diagnostics
      .sorted(by: Diagnostic.precedesInReport)
    #expect(
      diagnostics.map { "\($0.code.rawValue) \($0.range.file)" } == [
        "W004 content/accounts/Acme.md", "W004 content/people/Ana.md",
      ])
    #expect(
      diagnostics.first?.related.map { "\($0.range.file): \($0.message.text(in: .english))" } == [
        "content/accounts/acme.md: 'acme' is here, and keeps its address"
      ])
  }

  @Test func `without small letters the first by path keeps its pages`() async throws {
    let site = try await MemorySite([
      "content/people/ANA.md": "---\ntitle: A\nside: internal\n---\n",
      "content/people/Ana.md": "---\ntitle: B\nside: internal\n---\n",
      "content/people/anA.md": "---\ntitle: C\nside: internal\n---\n",
    ])
    #expect(
      site.site.pagePaths.filter { $0.lowercased().hasPrefix("people/ana") } == [
        "people/ANA.html", "people/Ana~2.html", "people/anA~3.html",
      ])
  }
}
