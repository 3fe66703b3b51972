import SourceFormats
import Testing

struct GitHubExtensionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let markdown: String
    let html: String
    var testDescription: String { name }

    init(_ name: String, _ markdown: String, _ html: String) {
      self.name = name
      self.markdown = markdown
      self.html = html
    }
  }

  static func table(_ header: String, _ rows: [[String]]) -> String {
    let body = rows.map { "<tr>\n" + $0.map { "<td>\($0)</td>\n" }.joined() + "</tr>\n" }.joined()
    return "<table>\n<thead>\n<tr>\n<th>\(header)</th>\n</tr>\n</thead>\n"
      + (rows.isEmpty ? "" : "<tbody>\n\(body)</tbody>\n") + "</table>\n"
  }

  static let tables: [Case] = [
    Case(
      "inline markup in cells", "| a |\n|---|\n| **b** `c` [d](e) |",
      table("a", [["<strong>b</strong> <code>c</code> <a href=\"e\">d</a>"]])),
    Case(
      "a cell may end in number signs", "| a |\n|---|\n| *b* ## |", table("a", [["<em>b</em> ##"]])),
    Case(
      "what begins a block outside is text in a cell", "| a |\n|---|\n| - *b* |\n| # *c* |",
      table("a", [["- <em>b</em>"], ["# <em>c</em>"]])),
    Case(
      "link definitions of the document hold in cells", "| a |\n|---|\n| [b] |\n\n[b]: /c 'd'",
      table("a", [["<a href=\"/c\" title=\"d\">b</a>"]])),
    Case(
      "a definition in front of the table", "[b]: /c\n| a |\n|---|\n| [b] |",
      table("a", [["<a href=\"/c\">b</a>"]])),
    Case(
      "in a list", "- | a |\n  |---|\n  | b |", "<ul>\n<li>\n\(table("a", [["b"]]))</li>\n</ul>\n"),
    Case(
      "in a quote", "> | a |\n> |---|\n> | b |",
      "<blockquote>\n\(table("a", [["b"]]))</blockquote>\n"),
    Case(
      "in a quote in a list", "1. x\n\n   > | a |\n   > |---|\n   > | *b* |",
      "<ol>\n<li>\n<p>x</p>\n<blockquote>\n\(table("a", [["<em>b</em>"]]))</blockquote>\n</li>\n</ol>\n"
    ),
    Case(
      "behind text of the same paragraph", "See *this*:\n| a |\n|---|\n| b |",
      "<p>See <em>this</em>:</p>\n\(table("a", [["b"]]))"),
    Case(
      "a rule right under it", "| a |\n|---|\n| b |\n---\n", table("a", [["b"]]) + "<hr />\n"),
    Case("CRLF", "| a |\r\n|---|\r\n| b |\r\n", table("a", [["b"]])),
    Case(
      "escaped pipe in code", "| a |\n|---|\n| `x \\| y` |", table("a", [["<code>x | y</code>"]])),
    Case(
      "Persian cells", "| نام |\n|---|\n| شرکت **الف** |",
      table("نام", [["شرکت <strong>الف</strong>"]])),
  ]

  static let inlines: [Case] = [
    Case("single tildes", "~a~ b", "<p><del>a</del> b</p>\n"),
    Case("three tildes are text", "a ~~~b~~~", "<p>a ~~~b~~~</p>\n"),
    Case(
      "markup in a struck text", "~~a *b* `c`~~", "<p><del>a <em>b</em> <code>c</code></del></p>\n"),
    Case("tildes of different length", "~~a~ b", "<p>~~a~ b</p>\n"),
    Case("escaped tildes", "\\~~a~~", "<p>~~a~~</p>\n"),
    Case("tildes between blanks", "5 ~ 6 ~ 7", "<p>5 ~ 6 ~ 7</p>\n"),
    Case(
      "an address in a struck text", "~~https://a.example/b~~",
      "<p><del><a href=\"https://a.example/b\">https://a.example/b</a></del></p>\n"),
    Case(
      "an address before a Persian comma", "https://a.example/b، سپس",
      "<p><a href=\"https://a.example/b\">https://a.example/b</a>، سپس</p>\n"),
    Case("no address in a link", "[www.a.example](b)", "<p><a href=\"b\">www.a.example</a></p>\n"),
    Case("no address in code", "`www.a.example`", "<p><code>www.a.example</code></p>\n"),
    Case("no address in a word", "awww.a.example", "<p>awww.a.example</p>\n"),
    Case(
      "an address over intraword underscores", "https://a.example/b_c_d",
      "<p><a href=\"https://a.example/b_c_d\">https://a.example/b_c_d</a></p>\n"),
  ]

  static let blocks: [Case] = [
    Case(
      "an alert", "> [!NOTE]\n> Text",
      "<div class=\"markdown-alert markdown-alert-note\">\n<p class=\"markdown-alert-title\">Note</p>\n<p>Text</p>\n</div>\n"
    ),
    Case(
      "an alert in small letters with a paragraph behind", "> [!warning]\n>\n> Text",
      "<div class=\"markdown-alert markdown-alert-warning\">\n<p class=\"markdown-alert-title\">Warning</p>\n<p>Text</p>\n</div>\n"
    ),
    Case(
      "an unknown alert is a quote", "> [!BOO]\n> a",
      "<blockquote>\n<p>[!BOO]\na</p>\n</blockquote>\n"),
    Case(
      "an escaped alert is a quote", "> \\[!NOTE]\n> a",
      "<blockquote>\n<p>[!NOTE]\na</p>\n</blockquote>\n"),
    Case(
      "text behind the mark makes a quote", "> [!NOTE] a",
      "<blockquote>\n<p>[!NOTE] a</p>\n</blockquote>\n"),
    Case("an escaped checkbox", "- \\[ ] a", "<ul>\n<li>[ ] a</li>\n</ul>\n"),
    Case("a checkbox without text", "- [ ]", "<ul>\n<li>[ ]</li>\n</ul>\n"),
    Case("a checkbox outside of a list", "[ ] a", "<p>[ ] a</p>\n"),
    Case(
      "tasks in an ordered loose list", "1. [x] a\n\n2. b",
      "<ol>\n<li><input checked=\"\" disabled=\"\" type=\"checkbox\"> \n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"
    ),
  ]

  @Test(arguments: tables + inlines + blocks)
  func `extensions are rendered as GitHub renders them`(_ example: Case) {
    #expect(MarkdownDialect.gfm.html(of: Array(example.markdown.utf8)).html == example.html)
  }

  @Test func `a footnote is numbered by its first reference and linked both ways`() {
    let markdown =
      "A[^b] and[^a], again[^b].\n\n[^a]: First.\n[^b]: Second\n    goes on.\n\n    More.\n"
    let html = """
      <p>A<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup> \
      and<sup class="footnote-ref"><a href="#fn-2" id="fnref-2" data-footnote-ref>2</a></sup>, \
      again<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" data-footnote-ref>1</a></sup>.</p>
      <section class="footnotes" data-footnotes>
      <ol>
      <li id="fn-1">
      <p>Second
      goes on.</p>
      <p>More. <a href="#fnref-1" class="footnote-backref" data-footnote-backref \
      aria-label="Back to reference 1">↩</a> <a href="#fnref-1-2" class="footnote-backref" \
      data-footnote-backref aria-label="Back to reference 1-2">↩<sup class="footnote-ref">2</sup></a></p>
      </li>
      <li id="fn-2">
      <p>First. <a href="#fnref-2" class="footnote-backref" data-footnote-backref \
      aria-label="Back to reference 2">↩</a></p>
      </li>
      </ol>
      </section>

      """
    #expect(MarkdownDialect.gfm.html(of: Array(markdown.utf8)).html == html)
  }

  @Test(arguments: [
    ("a [^x]\n\n```\n[^x]: code\n```\n", "<p>a [^x]</p>\n<pre><code>[^x]: code\n</code></pre>\n"),
    ("[^1]: only\n\n- a\n", "<ul>\n<li>a</li>\n</ul>\n"),
    ("\\[^1]\n\n[^1]: a\n", "<p>[^1]</p>\n"),
  ])
  func `what is no footnote stays what it is`(_ markdown: String, _ html: String) {
    #expect(MarkdownDialect.gfm.html(of: Array(markdown.utf8)).html == html)
  }

  @Test func `dialect commonmark knows none of the extensions`() {
    let markdown = "~~a~~ www.a.example\n| a |\n|---|\n\n- [ ] b\n"
    let html = "<p>~~a~~ www.a.example\n| a |\n|---|</p>\n<ul>\n<li>[ ] b</li>\n</ul>\n"
    #expect(MarkdownDialect.commonmark.html(of: Array(markdown.utf8)).html == html)
  }
}
