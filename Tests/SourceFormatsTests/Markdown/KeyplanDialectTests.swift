import SourceFormats
import Testing

struct KeyplanDialectTests {
  private func html(
    _ markdown: String, labels: MarkdownLabels = MarkdownLabels(),
    _ configure: (inout MarkdownRenderingOptions) -> Void = { _ in }
  ) -> String {
    var options = MarkdownRenderingOptions()
    options.marksDirection = false
    configure(&options)
    let document = MarkdownDocument(parsing: Array(markdown.utf8), dialect: .keyplan)
    return MarkdownRenderer(options: options).render(document)
      .html(labels: labels, resolver: SampleLinkResolver()).html
  }

  private static let acme = "<a href=\"acme/index.html\">Acme &amp; Co</a> <b>A</b>"

  @Test(arguments: [
    ("[[acme]]", acme),
    ("[[ acme ]]", acme),
    ("[[account/acme]]", acme),
    ("[[acme|the *big* one]]", "<a href=\"acme/index.html\">the <em>big</em> one</a> <b>A</b>"),
    ("[[acme|two\nlines]]", "<a href=\"acme/index.html\">two\nlines</a> <b>A</b>"),
    ("[[acme\\|it]]", "<a href=\"acme/index.html\">it</a> <b>A</b>"),
    (
      "[[acme#Ryzyka i szanse]]",
      "<a href=\"acme/index.html#ryzyka-i-szanse\">Acme &amp; Co</a> <b>A</b>"
    ),
    ("[[acme|see www.a.example]]", "<a href=\"acme/index.html\">see www.a.example</a> <b>A</b>"),
    ("~~[[acme|it]]~~", "<del><a href=\"acme/index.html\">it</a> <b>A</b></del>"),
    ("[[nobody]]", "<span class=\"broken-link\">nobody</span>"),
    ("[[nobody|*x*]]", "<span class=\"broken-link\"><em>x</em></span>"),
    ("\\[[acme]]", "[[acme]]"),
    ("[\\[acme]]", "[[acme]]"),
    ("`[[acme]]`", "<code>[[acme]]</code>"),
    ("[[acme]", "[[acme]"),
    ("[[acme|", "[[acme|"),
    ("[[]]", "[[]]"),
    ("[[a|[[acme]]]]", "[[a|\(acme)]]"),
    ("[[[acme]]]", "[\(acme)]"),
    ("**[[acme]]**", "<strong>\(acme)</strong>"),
    ("[x [[acme]]](plan.md)", "<a href=\"plan.html\" title=\"The plan\">x [[acme]]</a>"),
  ])
  func `wiki links`(_ markdown: String, _ expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
  }

  @Test(arguments: [
    ("[[=revenue_ttm]]", "<data>1,5</data>"),
    ("[[= revenue_ttm ]]", "<data>1,5</data>"),
    ("[[=nothing]]", "<span class=\"broken-link\">nothing</span>"),
    ("@joana-lima.", "<a href=\"joana.html\">Joana Lima</a>."),
    ("(@joana-lima)", "(<a href=\"joana.html\">Joana Lima</a>)"),
    ("@somebody", "@somebody"),
    ("\\@joana-lima", "@joana-lima"),
    ("a@joana-lima", "a@joana-lima"),
    ("due:2026-06-10", "due:2026-06-10"),
    ("[a](plan.md)", "<a href=\"plan.html\" title=\"The plan\">a</a>"),
    ("[a](gone.md)", "<span class=\"broken-link\">a</span>"),
    ("[a](#b)", "<a href=\"#b\">a</a>"),
    ("[a](mailto:b@c.example)", "<a href=\"mailto:b@c.example\">a</a>"),
    (
      "https://a.example",
      "<a href=\"https://a.example\" rel=\"noopener noreferrer\">https://a.example</a>"
    ),
    ("![*a*](a.png)", "<img loading=\"lazy\" src=\"files/a.png\" alt=\"a\" />"),
    ("![a](gone.png)", "<span class=\"broken-link\">a</span>"),
  ])
  func `figures, people, links and images`(_ markdown: String, _ expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
  }

  @Test(arguments: [
    "[a](javascript:alert(1))", "[a](JavaScript:alert(1))", "[a](<java\tscript:alert(1)>)",
    "[a](&#1;javascript:alert(1))", "[a](<  javascript:alert(1)>)", "[a](vbscript:x)",
    "[a](data:text/html,x)", "![a](data:image/png;base64,x)", "![a](javascript:x)",
  ])
  func `links that could run code are dropped and reported`(_ markdown: String) throws {
    #expect(html(markdown) == "<p><span class=\"dropped-link\">a</span></p>\n")
    let document = MarkdownDocument(parsing: Array(markdown.utf8), dialect: .keyplan)
    let link = try #require(document.outline().links.first)
    guard case .dropped = link.target else { throw Failure.wrongTarget }
  }

  private enum Failure: Error { case wrongTarget }

  @Test(arguments: [
    ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"),
    ("a <!-- note --> b", "<p>a  b</p>\n"),
    (
      "<script>x</script>",
      "<pre class=\"raw-html\" dir=\"ltr\" tabindex=\"0\"><code>&lt;script&gt;x&lt;/script&gt;</code></pre>\n"
    ),
    ("<!-- note\n\nmore -->\n", ""),
  ])
  func `raw HTML is shown as text and comments not at all`(_ markdown: String, _ expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test func `raw HTML passes where the workspace allows it, but for disallowed tags`() {
    let markdown = "<div>a</div>\n\nb <i>c</i> <script>\n"
    let expected = "<div>a</div>\n<p>b <i>c</i> &lt;script></p>\n"
    #expect(html(markdown) { $0.allowsRawHTML = true } == expected)
  }

  @Test func `a task line has a named checkbox, people and dates`() {
    let markdown = "- [x] call @joana-lima due:2026-06-10\n- [ ] b\n"
    let expected = """
      <ul>
      <li class="task"><input type="checkbox" disabled checked aria-label="feito"> call \
      <a href="joana.html">Joana Lima</a> <time class="due" datetime="2026-06-10">10 June</time></li>
      <li class="task"><input type="checkbox" disabled aria-label="open"> b</li>
      </ul>

      """
    var labels = MarkdownLabels()
    labels.taskDone = "feito"
    #expect(html(markdown, labels: labels) == expected)
  }

  @Test func `headings are moved down and have an id`() {
    let markdown = "# Ryzyka\n\n## Ryzyka\n\n###### برنامه‌ی سال\n"
    let expected = """
      <h2 id="ryzyka">Ryzyka</h2>
      <h3 id="ryzyka-1">Ryzyka</h3>
      <h6 id="برنامهی-سال">برنامه‌ی سال</h6>

      """
    #expect(html(markdown) { $0.headingOffset = 1 } == expected)
  }

  @Test func `a table scrolls in a region of its own`() {
    let expected = """
      <div class="table-scroll" tabindex="0" role="group" aria-label="tabela">
      <table>
      <thead>
      <tr>
      <th scope="col">a</th>
      <th scope="col" class="align-right">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>\(Self.acme)</td>
      <td class="align-right"><a href="acme/index.html">c</a> <b>A</b></td>
      </tr>
      <tr>
      <td><a href="acme/index.html"><em>d</em></a> <b>A</b></td>
      <td class="align-right">| e</td>
      </tr>
      </tbody>
      </table>
      </div>

      """
    let markdown = """
      | a | b |
      |---|--:|
      | [[acme]] | [[acme|c]] |
      | [[acme\\|*d*]] | \\| e |
      """
    var labels = MarkdownLabels()
    labels.table = "tabela"
    #expect(html(markdown, labels: labels) == expected)
  }

  @Test func `blocks carry their direction once`() {
    let markdown = "فارسی\n\n- a\n\n  b\n\n> c\n\n| d |\n|---|\n"
    let expected = """
      <p dir="auto">فارسی</p>
      <ul dir="auto">
      <li>
      <p>a</p>
      <p>b</p>
      </li>
      </ul>
      <blockquote dir="auto">
      <p>c</p>
      </blockquote>
      <div class="table-scroll" tabindex="0" role="group" aria-label="table">
      <table dir="auto">
      <thead>
      <tr>
      <th scope="col">d</th>
      </tr>
      </thead>
      </table>
      </div>

      """
    #expect(html(markdown) { $0.marksDirection = true } == expected)
  }

  @Test func `footnotes take the prefix of their document`() {
    let shown = html("a[^1]\n\n[^1]: b\n\n[^2]: unused\n") { $0.footnotePrefix = "n1-" }
    let expected = """
      <p>a<sup class="footnote-ref"><a href="#n1-fn-1" id="n1-fnref-1" role="doc-noteref">1</a></sup></p>
      <section class="footnotes" role="doc-endnotes" aria-label="footnotes">
      <ol>
      <li id="n1-fn-1">
      <p>b <a href="#n1-fnref-1" class="footnote-backref" role="doc-backlink" \
      aria-label="Back to reference 1">↩</a></p>
      </li>
      <li id="n1-fn-2">
      <p>unused</p>
      </li>
      </ol>
      </section>

      """
    #expect(shown == expected)
  }
}
