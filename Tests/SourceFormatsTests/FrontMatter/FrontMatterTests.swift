import Diagnostics
import Localization
import SourceFormats
import TestSupport
import Testing

struct FrontMatterTests {
  private func split(_ text: String) -> FrontMatter {
    FrontMatter.split(SourceFile(path: "a.md", text: text))
  }

  private func entries(_ node: YAMLNode?) -> [YAMLEntry] {
    guard case .mapping(let entries) = node?.content else { return [] }
    return entries
  }

  @Test(arguments: [
    "---\ntitle: Acme\n---\nBody\n", "\u{FEFF}---\ntitle: Acme\n---\nBody\n",
    "---  \ntitle: Acme\n...\nBody\n", "---\r\ntitle: Acme\r\n---\r\nBody\n",
    "---\n\"title\": 'Acme'\n---\nBody\n", "---\n# note\ntitle: Acme # why\n---\nBody\n",
  ])
  func `fields and body are told apart`(text: String) {
    let file = SourceFile(path: "a.md", text: text)
    let matter = FrontMatter.split(file)
    #expect(matter.diagnostics == [])
    #expect(matter.isComplete)
    #expect(String(decoding: file.bytes[matter.body], as: UTF8.self) == "Body\n")
    let entry = entries(matter.node).first
    #expect(entry?.key == "title")
    guard case .scalar("Acme", _) = entry?.value.content else {
      Issue.record("no title in \(text)")
      return
    }
  }

  @Test(arguments: [
    "id: a\nstatus: [active\ncrm_id: C-1\ntags: [x]\n",
    "id: a\nstatus: \"x\ncrm_id: C-1\ntags: [x]\n",
    "id: a\n\tstatus: x\ncrm_id: C-1\ntags: [x]\n",
    "id: a\nstatus: a: b\ncrm_id: C-1\ntags: [x]\n",
  ])
  func `a slip in one field does not cost the others`(fields: String) {
    let matter = split("---\n\(fields)---\n")
    #expect(!matter.isComplete)
    #expect(matter.diagnostics.count == 1)
    let found = entries(matter.node).filter { $0.key != "status" }
    #expect(found.map(\.key) == ["id", "crm_id", "tags"])
    #expect(found.last?.keySpan.startLine == Int32(fields.split(separator: "\n").count + 1))
  }

  @Test func `the body starts on the line behind the front matter`() {
    #expect(split("---\na: 1\nb: 2\n---\n\nBody").bodyStartLine == 5)
  }

  @Test func `scalars stay text`() {
    let node = split("---\na: NO\nb: 1e3\nc: 2026-01-01\nd: \"3\"\ne: ~\nf:\n---\n").node
    #expect(
      entries(node).map(\.value.content) == [
        .scalar("NO", isQuoted: false), .scalar("1e3", isQuoted: false),
        .scalar("2026-01-01", isQuoted: false), .scalar("3", isQuoted: true),
        .scalar("~", isQuoted: false), .scalar("", isQuoted: false),
      ])
    #expect(entries(node).map(\.value.isNull) == [false, false, false, false, true, true])
  }

  @Test func `places are those of the file, in code points`() throws {
    let node = split("---\ntytuł: żółć\nlist:\n  - {id: n1, text: x}\n---\n").node
    let all = entries(node)
    #expect(all[0].keySpan == SourceSpan(line: 2, column: 1, length: 5))
    #expect(all[0].value.span == SourceSpan(line: 2, column: 8, length: 4))
    guard case .sequence(let children) = all[1].value.content else {
      Issue.record("no list")
      return
    }
    #expect(
      all[1].value.span == SourceSpan(startLine: 4, startColumn: 3, endLine: 4, endColumn: 22))
    #expect(children[0].span == SourceSpan(startLine: 4, startColumn: 5, endLine: 4, endColumn: 22))
    #expect(entries(children[0])[1].value.span == SourceSpan(line: 4, column: 20, length: 1))
  }

  @Test func `the first of two equal keys wins and the rest is read`() throws {
    let marked = PointedText("---\nowner: ana\ntier: B\n▷owner: rui\nregion: south\n---\n")
    let matter = split(marked.text)
    #expect(entries(matter.node).map(\.key) == ["owner", "tier", "region"])
    let diagnostic = try #require(matter.diagnostics.first)
    #expect(matter.diagnostics.count == 1)
    #expect(diagnostic.code == .duplicateKey)
    #expect(diagnostic.range.start == marked.position)
    #expect(
      diagnostic.related.map(\.range) == [SourceRange(file: "a.md", line: 2, column: 1, length: 5)])
  }

  @Test(arguments: [
    ("---\n▷\ttitle: x\n---\n", "the line is indented with a tab"),
    ("---\na:\n▷\t- x\n---\n", "the line is indented with a tab"),
    ("---\ntitle: Acme▷: the plan\n---\n", "a second ': ' in a line, or a line indented too far"),
    ("---\ntitle: ▷\"Acme\nowner: ana\n---\n", "a quote that opens here is not closed"),
    (
      "---\ntags: ▷[a, b\nowner: ana\n---\n",
      "a bracket that opens here is not closed, or a comma is missing"
    ),
    ("---\nowner: ▷@joana\n---\n", "a value cannot start with '@'"),
    ("---\ntitle: ▷*important*\n---\n", "a value cannot start with '*'"),
    ("---\na: 1\n▷title\nb: 2\n---\n", "the line has no ':' behind the name of its field"),
    ("---\npath: \"C:▷\\data\"\n---\n", "a backslash in double quotes that means nothing"),
    ("---\ntitle: \"a\" ▷b\n---\n", "the line does not fit the lines above it"),
    ("---\na: {▷{name}}\n---\n", "the name of a field must be plain text"),
    ("---\n▷- a\n- b\n---\n", "expected lines of the form 'field: value'"),
    ("▷---\ntitle: x\n", "the front matter has no closing line '---'"),
    ("---\na: x▷\u{7}y\n---\n", "an invisible control character in the text"),
  ])
  func `a mistake is told in the writer's words`(marked: String, message: String) throws {
    let text = PointedText(marked)
    let matter = split(text.text)
    let diagnostic = try #require(matter.diagnostics.first)
    #expect(matter.diagnostics.map(\.code) == [.unparsableFrontMatter])
    #expect(diagnostic.message.text(in: .english).hasPrefix(message))
    #expect(diagnostic.range.start == text.position)
    #expect(!matter.isComplete)
  }

  @Test(arguments: [
    "---\nid: a\ntitle: ▷\"Acme\nstatus: \"active\"\nowner: ana\n---\n",
    "---\nid: a\ntitle: ▷\"Acme\nstatus: active\nsituation: \"good\"\nowner: ana\n---\n",
    "---\nid: a\ntitle: ▷'Acme\nstatus: active\nsituation: it's good\nowner: ana\n---\n",
    "---\nid: a\ntitle: ▷\"Ac\\\"me\nstatus: active\nsituation: \"a: b\"\nowner: ana\n---\n",
    "---\nid: a\nneeds:\n  - text: ▷\"cold\n    kind: x\n  - text: \"warm\"\nowner: ana\n---\n",
    "---\nid: a\ntags: [▷\"x, y]\nstatus: \"active\"\nowner: ana\n---\n",
    "---\nid: a\ntext: |\n  it says: \"\n  more\ntitle: ▷\"A\nb: \"c\"\nowner: ana\n---\n",
    "---\nid: \"a\n  b\" # ok\nsay: the \"word\ntitle: ▷\"A\nb: \"c\"\nowner: ana\n---\n",
  ])
  func `a quote that is not closed is named where it opens`(marked: String) {
    let text = PointedText(marked)
    let matter = split(text.text)
    #expect(matter.diagnostics.map(\.range.start) == [text.position])
    #expect(
      matter.diagnostics.map { $0.message.text(in: .english) } == [
        "a quote that opens here is not closed"
      ])
    let keys = entries(matter.node).map(\.key)
    #expect(keys.first == "id")
    #expect(keys.last == "owner")
    #expect(!keys.contains("title"))
  }

  @Test func `fields above a mistake stay`() {
    let matter = split("---\ntype: account\ntitle: Acme\nowner: @joana\n---\nBody")
    #expect(entries(matter.node).map(\.key) == ["type", "title"])
    #expect(!matter.isComplete)
  }

  @Test(arguments: [
    ("", DiagnosticCode.emptyFile), (" \n\n", .emptyFile), ("\u{FEFF}", .emptyFile),
    ("# Acme\n", .missingFrontMatter), ("\n---\na: 1\n---\n", .missingFrontMatter),
  ])
  func `a file without fields is named`(text: String, code: DiagnosticCode) {
    let matter = split(text)
    #expect(matter.diagnostics.map(\.code) == [code])
    #expect(matter.node == nil)
  }

  @Test func `an empty front matter has no fields and no mistake`() {
    let matter = split("---\n---\nBody")
    #expect(matter.node?.content == .mapping([]))
    #expect(matter.diagnostics == [])
  }

  @Test func `a conflict is reported once and not as bad YAML`() {
    let marked = PointedText(
      "---\na: 1\n▷<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> topic\n---\nTitle\n=======\n")
    let matter = split(marked.text)
    #expect(matter.diagnostics.map(\.code) == [.conflictMarker])
    #expect(matter.diagnostics.map(\.range.start) == [marked.position])
  }

  @Test func `the first byte that is not UTF-8 is named and the rest is read`() {
    let bytes = Array("---\ntitle: Łódź caf".utf8) + [0xE9] + Array("\nowner: ana\n---\n".utf8)
    let matter = FrontMatter.split(SourceFile(path: "a.md", bytes: bytes))
    #expect(matter.diagnostics.map(\.code) == [.notUTF8])
    #expect(matter.diagnostics.map(\.range.start) == [SourcePosition(line: 2, column: 16)])
    #expect(entries(matter.node).map(\.key) == ["title", "owner"])
  }

  @Test func `a conflict is found wherever it starts in the file`() {
    for offset in 0..<20 {
      let above = "---\na: 1\n---\n" + String(repeating: "x", count: offset) + "\n"
      let text = above + "<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic\n> quote <<<<<<< no\n"
      let matter = split(text)
      #expect(matter.diagnostics.map(\.code) == [.conflictMarker])
      #expect(matter.diagnostics.map(\.range.start) == [SourcePosition(line: 5, column: 1)])
    }
  }

  @Test func `the end of a conflict alone is one too`() {
    #expect(split("---\na: 1\n---\n>>>>>>> t").diagnostics.map(\.code) == [.conflictMarker])
  }
}
