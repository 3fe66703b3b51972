import Diagnostics
import SourceFormats
import Testing

struct MarkdownOutlineTests {
  private func outline(_ markdown: String, startLine: Int = 1) -> MarkdownOutline {
    MarkdownDocument(parsing: Array(markdown.utf8), dialect: .keyplan, startLine: startLine)
      .outline()
  }

  /// The texts that the spans of links mark, one line each.
  private func marked(_ markdown: String) -> [String] {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    let outline = outline(markdown)
    return (outline.links.map(\.span) + outline.metrics.map(\.span)).map { span in
      guard span.startLine == span.endLine else { return "lines \(span.startLine)-\(span.endLine)" }
      let scalars = Array(lines[Int(span.startLine) - 1].unicodeScalars)
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[Int(span.startColumn) - 1..<Int(span.endColumn) - 1])
      return String(text)
    }
  }

  @Test(arguments: [
    ("See [[acme]] now.", ["[[acme]]"]),
    ("Ação é [[acme|a *b*]] ok", ["[[acme|a *b*]]"]),
    ("# Über [[acme]]", ["[[acme]]"]),
    ("a\nb [[acme]]", ["[[acme]]"]),
    ("> a\n> b [[acme]]\nlazy [[b]]", ["[[acme]]", "[[b]]"]),
    ("1. a\n   - b\n     c [[acme]] d", ["[[acme]]"]),
    ("x [y](z.md \"t\") ![i](j.png)", ["[y](z.md \"t\")", "![i](j.png)"]),
    ("| a | b |\n|---|---|\n| é [[c|d]] | **[[e]]** |", ["[[c|d]]", "[[e]]"]),
    ("| a |\n|---|\n| `\\|` \\| *x* [[e]] |", ["[[e]]"]),
    ("[a]: /b\n\\* c [[d]]", ["[[d]]"]),
    ("a[^1]\n\n[^1]: note [[b]]\n    more [[c]]\n\nlast [[d]]", ["[[d]]", "[[b]]", "[[c]]"]),
    ("Setext [[a]]\n===\n\n[[b]]", ["[[a]]", "[[b]]"]),
    ("&amp; \\* [[a]]", ["[[a]]"]),
    ("\t- x\n\n- y\n\n\t[[a]]", ["[[a]]"]),
    ("[[=revenue_ttm]] and [[= x]]", ["[[=revenue_ttm]]", "[[= x]]"]),
    ("a [b\nc](d.md)", ["lines 1-2"]),
  ])
  func `spans mark what was written`(_ markdown: String, _ expected: [String]) {
    #expect(marked(markdown) == expected)
  }

  @Test func `lines count from the start of the file`() {
    let span = outline("a\n\n[[b]]", startLine: 10).links[0].span
    #expect(span == SourceSpan(line: 12, column: 1, length: 5))
  }

  @Test func `targets are told apart`() {
    let markdown =
      "[[a/b#c|d *e*]] [f](../g.md#h) [i](#j) ![k](l.png) [m](https://n.example) n@o.example"
    #expect(
      outline(markdown).links.map(\.target) == [
        .wiki(WikiLink(target: "a/b", heading: "c", label: "d e")),
        .relative("../g.md#h"), .relative("#j"), .image("l.png"),
      ])
  }

  @Test func `headings have unique anchors`() {
    let headings = outline(
      "# A & B\n\n## A B\n\nA B\n---\n\n# Zażółć Gęślą\n\n# `x` [[y]] *z*\n\n# !\n"
    )
    .headings
    #expect(headings.map(\.text) == ["A & B", "A B", "A B", "Zażółć Gęślą", "x y z", "!"])
    #expect(headings.map(\.anchor) == ["a--b", "a-b", "a-b-1", "zażółć-gęślą", "x-y-z", "section"])
    #expect(headings.map(\.level) == [1, 2, 2, 1, 1, 1])
  }

  @Test(arguments: [
    ("One. Two [[a]] three. Four.", "Two a three."),
    ("[[a]] starts. Next.", "a starts."),
    ("Really? Ask J. Lima about [[a]]! Yes.", "Ask J. Lima about a!"),
    ("It grew by 5.4 percent, ca. half of [[a]].", "It grew by 5.4 percent, ca. half of a."),
    ("چرا؟ قرارداد [[الف]] تمام شد. بعد.", "قرارداد الف تمام شد."),
    ("نخست؛ سپس [[a]] آمد؟ بله", "سپس a آمد؟"),
    ("She said “no.” Then [[a|Acme]] left", "Then Acme left"),
    ("| n | w |\n|---|---|\n| [[a]] | champion |", "a · champion"),
    ("## About [[a]]", "About a"),
    ("[[a]] buys for [[= revenue_ttm ]] a year.", "a buys for [[=revenue_ttm]] a year."),
    ("line one\nline [[a]] two", "line one line a two"),
  ])
  func `the sentence around a link`(_ markdown: String, _ sentence: String) {
    #expect(outline(markdown).links.map(\.sentence) == [sentence])
  }

  @Test(arguments: ["word ", "سلام دنیا ", "e\u{301}\u{302}xyz ", "👩‍👩‍👧‍👦 "])
  func `a long sentence is cut between words`(_ word: String) {
    let words = String(repeating: word, count: 150)
    let sentence = outline("\(words)[[target]] \(words)").links[0].sentence
    #expect(sentence.count <= 200)
    #expect(sentence.count > 180)
    #expect(sentence.contains("target"))
    let allowed = Set(word.split(separator: " ").map(String.init) + ["target", "…"])
    #expect(sentence.split(separator: " ").allSatisfy { allowed.contains(String($0)) })
  }

  @Test func `a sentence of one endless word is cut all the same`() {
    let sentence = outline(String(repeating: "x", count: 5000) + "[[a]]").links[0].sentence
    #expect(sentence.count <= 200)
  }

  struct TaskCase: Sendable {
    let line: String
    let text: String
    var mentions: [String] = []
    var due: String?
    var objective: String?
    var id: String?
  }

  @Test(arguments: [
    TaskCase(
      line: "send contract @joana-lima due:2026-06-10 #o2 ^a3", text: "send contract",
      mentions: ["joana-lima"], due: "2026-06-10", objective: "o2", id: "a3"),
    TaskCase(
      line: "ask @joana-lima, @rui for *it* due:soon.", text: "ask @joana-lima, @rui for it",
      mentions: ["joana-lima", "rui"], due: "soon"),
    TaskCase(
      line: "زنگ بزن @sara، due:2026-01-02", text: "زنگ بزن", mentions: ["sara"], due: "2026-01-02"),
    TaskCase(line: "mail a@b.example about ticket #12", text: "mail a@b.example about ticket #12"),
    TaskCase(line: "x^2 and ^y more", text: "x^2 and ^y more"),
    TaskCase(line: "@a", text: "", mentions: ["a"]),
  ])
  func `task lines`(_ task: TaskCase) throws {
    let tasks = outline("- x\n- [X] \(task.line)\n\n  more @nobody\n").tasks
    let expected = TaskLine(
      isDone: true, text: task.text, mentions: task.mentions, due: task.due,
      objective: task.objective, id: task.id, span: try #require(tasks.first).span)
    #expect(tasks == [expected])
    #expect(tasks[0].span.startLine == 2)
    #expect(tasks[0].span.startColumn == 3)
  }

  @Test func `plain text for the search`() {
    let markdown = "# A [[b/c]]\n\n*d* `e`\nf\n\n| g | h |\n|---|---|\n| i | j |\n\n<b>k</b>\n"
    let document = MarkdownDocument(parsing: Array(markdown.utf8), dialect: .keyplan)
    #expect(document.plainText() == "A c\nd e f\ng h \ni j \nk\n")
  }
}
