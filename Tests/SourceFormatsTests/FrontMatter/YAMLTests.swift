import Diagnostics
import Localization
import SourceFormats
import TestSupport
import Testing

struct YAMLTests {
  private func parse(_ text: String) -> Diagnosed<YAMLNode?> {
    YAML.parse(SourceFile(path: "workspace.yml", text: text))
  }

  /// A short form of a tree for comparisons.
  private func outline(_ node: YAMLNode?) -> String {
    switch node?.content {
    case nil: "nil"
    case .scalar(let text, _): text
    case .sequence(let nodes): "[" + nodes.map { outline($0) }.joined(separator: ",") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key):\(outline($0.value))" }.joined(separator: ",") + "}"
    }
  }

  @Test(arguments: [
    ("name: Acme\nlanguages: [en, fa]\n", "{name:Acme,languages:[en,fa]}"),
    ("---\nname: Acme\n", "{name:Acme}"), ("", "nil"), ("# only a comment\n", "nil"),
    ("a: >-\n  one\n  two\nb: |\n  x\n  y\n", "{a:one two,b:x\ny\n}"),
    ("a: {b: [1, {c: d}]}\n", "{a:{b:[1,{c:d}]}}"),
    ("a: !!str 1\nb: !thing x\n", "{a:1,b:x}"),
    ("a: &x [1]\nb: *x\n", "{a:[1],b:[1]}"),
    ("a: &x {p: 1, q: 2}\nb:\n  <<: *x\n  q: 3\n", "{a:{p:1,q:2},b:{q:3,p:1}}"),
  ])
  func `trees keep the order of the file`(text: String, expected: String) {
    let parsed = parse(text)
    #expect(outline(parsed.value) == expected)
    #expect(parsed.diagnostics == [])
  }

  @Test func `aliases that multiply are refused`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<20 {
      let references = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(references)]\n"
    }
    #expect(parse(text).diagnostics.map(\.code) == [.unparsableFrontMatter])
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func `deep nesting is refused`(opening: String) {
    let text = "a: " + (opening == "- " ? "\n" : "") + String(repeating: opening, count: 100_000)
    let diagnostics = parse(text).diagnostics
    #expect(diagnostics.map(\.code) == [.unparsableFrontMatter])
    #expect(
      diagnostics.map { $0.message.text(in: .english) } == [
        "lists and groups are nested more than 64 deep"
      ])
  }

  /// A place that shows a line, and what to do.
  @Test(arguments: [
    "a: [1, 2\nb: 3\n", "a: 1\u{1}\n", "---\na: 1\n---\nb: 2\n", "a: \"x\n", "[a]: 1\n", "- a\n",
    "\u{1}: 1\n", "a: %x\n", "%x\n", "a: |x\n  b\n", "a: &\n", "\"a\": \"\\z\"\n", "a\nb: 1\n",
    "{a: 1", "}\n", "a: \tb: c\n", "a: !<\n", "? [a]\n: 1\n",
  ])
  func `a text that does not parse is answered with a line and a help`(text: String) throws {
    let diagnostic = try #require(parse(text).diagnostics.last)
    #expect(diagnostic.code == .unparsableFrontMatter)
    let range = diagnostic.range
    #expect(range.start != SourcePosition(line: 1, column: 1) || range.end != range.start)
    #expect(!diagnostic.help.isEmpty)
    #expect(!diagnostic.message.text(in: .english).contains("yaml_"))
  }

  @Test func `a second document is a mistake`() {
    let marked = PointedText("a: 1\n▷---\nb: 2\n")
    let parsed = parse(marked.text)
    #expect(parsed.diagnostics.map(\.range.start) == [marked.position])
    #expect(outline(parsed.value) == "{a:1}")
  }

  @Test func `many keys keep their order and find their repeats`() {
    let keys = (0..<500).map { "k\($0)" }
    let text = (keys + ["k3", "k499"]).map { "\($0): 1\n" }.joined()
    let parsed = parse(text)
    guard case .mapping(let entries) = parsed.value?.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key) == keys)
    #expect(parsed.diagnostics.map(\.code) == [.duplicateKey, .duplicateKey])
  }

  @Test func `arbitrary bytes never trap`() {
    var random = SeededGenerator(seed: 4)
    let alphabet = Array("ab:- \n\r\t[]{}\"'&*!|>%@#,?~<".utf8) + [0xC5, 0x82, 0xFF, 0x00, 0xE2]
    for _ in 0..<4000 {
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      _ = YAML.parse(SourceFile(path: "a.yml", bytes: bytes))
      let file = SourceFile(
        path: "a.md", bytes: Array("---\n".utf8) + bytes + Array("\n---\n".utf8))
      let matter = FrontMatter.split(file)
      #expect(matter.body.upperBound == file.bytes.count)
    }
  }
}
