import SourceFormats
import Testing

/// Any bytes give a document, whose HTML is well formed and whose places lie in the text.
struct MarkdownRobustnessTests {
  /// A small generator of the same bytes for the same seed.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let fragments = [
    "[[", "]]", "|", "[^1]", "[^1]: ", "\n", "\n\n", "> ", "- ", "- [ ] ", "1. ", "    ", "\t", "~",
    "~~",
    "*", "**", "_", "`", "```\n", "# ", "---\n", "|---|---|\n", "| a | b |\n", "\\", "&amp;",
    "&#0;",
    "<b>", "<!--", "-->", "<script>", "https://a.example/", "www.", "@joana", "a@b.example",
    "due:2026-01-02",
    "[a](b)", "![a](b)", "[a]: /b\n", "[!NOTE]\n", "=", "#x", "^y", "سلام", "\u{200C}", "é", "👩‍👩‍👧",
    "word ", "\r",
    "\r\n", "\u{0}", "[[a|", "[[=m]]", "(", ")", "]", "[", ":", "\"", "'",
  ].map { Array($0.utf8) }

  private func exercise(_ bytes: [UInt8]) {
    for dialect in MarkdownDialect.allCases {
      let document = MarkdownDocument(parsing: bytes, dialect: dialect)
      let html = MarkdownRenderer().render(document).html(resolver: SampleLinkResolver()).html
      if dialect == .keyplan {
        #expect(Self.isBalanced(html), "\(bytes)")
        #expect(!html.contains("<script"))
      }
      for link in document.outline().links { #expect(link.sentence.count <= 200) }
      for index in document.nodes.indices {
        let range = document.nodes[index].range
        #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count, "\(bytes)")
      }
    }
  }

  /// Whether every start tag has its end tag, in order.
  private static func isBalanced(_ html: String) -> Bool {
    var open: [String] = []
    var rest = Array(html.utf8)[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else { return false }
      let tag = String(decoding: rest[start + 1..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      let name = String(tag.drop { $0 == "/" }.prefix { !" /".contains($0) })
      if ["br", "hr", "img", "input"].contains(name) { continue }
      if tag.hasPrefix("/") {
        guard open.popLast() == name else { return false }
      } else {
        open.append(name)
      }
    }
    return open.isEmpty
  }

  @Test(arguments: 0..<8) func `arbitrary bytes`(_ seed: UInt64) {
    var random = Seeded(state: seed)
    for _ in 0..<60 {
      exercise(
        (0..<Int.random(in: 0...120, using: &random)).map { _ in
          .random(in: 0...255, using: &random)
        })
    }
  }

  @Test(arguments: 0..<16) func `arbitrary Markdown`(_ seed: UInt64) {
    var random = Seeded(state: seed &+ 1000)
    for _ in 0..<60 {
      let count = Int.random(in: 1...25, using: &random)
      exercise((0..<count).flatMap { _ in Self.fragments.randomElement(using: &random) ?? [] })
    }
  }

  @Test(arguments: [
    (">", 10_000, "a"), ("- ", 2_000, "a"), ("*a **a ", 5_000, ""), ("[", 50_000, "a"),
    ("[[a|", 20_000, ""),
    ("~~a ~b", 20_000, ""), ("![[]()", 3_000, ""), ("a**b", 20_000, ""), ("`", 20_000, ""),
    ("|", 20_000, "\n|-|"),
    ("http://", 20_000, ""), ("a@", 50_000, ""), ("a_b@", 50_000, ""), ("www.a(", 20_000, ""),
    ("[^1]", 20_000, "\n\n[^1]: x"),
    ("[^a]: b\n", 5_000, "[^a]"), ("# a\n", 20_000, ""), ("&#", 50_000, ""), ("\\[", 50_000, ""),
    ("]]", 50_000, ""),
    ("due:", 50_000, ""), ("<!--", 20_000, ""), ("\\|", 20_000, "|\n|-|\n"),
    ("((", 20_000, ") http://a.b/((((("),
    ("- [ ] @a [[b]] due:2026-01-02\n", 5_000, ""), ("| [[a]] | *b* |\n|---|---|\n\n", 3_000, ""),
  ])
  func `hostile repetition ends soon`(_ part: String, _ count: Int, _ end: String) {
    let bytes = Array((String(repeating: part, count: count) + end).utf8)
    let clock = ContinuousClock()
    let time = clock.measure {
      let document = MarkdownDocument(parsing: bytes, dialect: .keyplan)
      _ = document.outline()
      _ = MarkdownRenderer().render(document).html(resolver: SampleLinkResolver())
    }
    // Linear work takes well under a second here; what grows as the square takes minutes.
    #expect(time < .seconds(20))
  }

  @Test func `ten thousand nested quotes are ten thousand quotes`() {
    let bytes = Array(String(repeating: "> ", count: 10_000).utf8) + Array("deep".utf8)
    let html = MarkdownDialect.gfm.html(of: bytes).html
    #expect(
      html.utf8.count == 10_000 * ("<blockquote>\n".count + "</blockquote>\n".count)
        + "<p>deep</p>\n".count)
  }

  @Test func `a file of 20 MB is read to its end`() {
    let sentence = "A paragraph of many words, which goes on without an end in sight. "
    let paragraph = String(repeating: sentence, count: 300) + "*Then* [[a]].\n\n"
    let bytes = Array(String(repeating: paragraph, count: 20_000_000 / paragraph.utf8.count).utf8)
    let document = MarkdownDocument(parsing: bytes + Array("# The end".utf8), dialect: .keyplan)
    #expect(document.outline().headings.map(\.anchor) == ["the-end"])
  }

  @Test func `bytes that are not UTF-8 become replacement characters`() {
    let html = MarkdownDialect.keyplan.html(of: [
      0x61, 0xFF, 0x62, 0x0A, 0x0A, 0x7C, 0xC3, 0x7C, 0x0A, 0x7C, 0x2D, 0x7C,
    ])
    #expect(html.html.hasPrefix("<p dir=\"auto\">a\u{FFFD}b</p>\n"))
    #expect(html.html.contains("<th scope=\"col\">\u{FFFD}</th>"))
  }
}
