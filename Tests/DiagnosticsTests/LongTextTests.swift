import Diagnostics
import Localization
import Testing

@Suite struct `A message about a long text` {
  private static func message(_ text: String) -> String {
    Diagnostic(.wrongType, Phrase(verbatim: text), at: SourceRange(file: "a.md"))
      .message.text(in: .english)
  }

  @Test func `shows its beginning and its end`() {
    let typed = String(repeating: "a", count: 500_000) + String(repeating: "z", count: 500_000)
    let (head, tail) = (String(repeating: "a", count: 60), String(repeating: "z", count: 20))
    #expect(
      Self.message("unknown account '\(typed)' in 'plan'")
        == "unknown account '\(head)…\(tail)' in 'plan'")
  }

  @Test func `is short even where the text holds quotes`() {
    let typed = String(repeating: "it's ", count: 200_000)
    #expect(Self.message("unknown account '\(typed)'").count <= 2_001)
  }

  @Test func `keeps a long list of what is allowed`() {
    let list = (1...60).map { "value_\($0)" }.joined(separator: ", ")
    #expect(Self.message("'kind' wants one of \(list)") == "'kind' wants one of \(list)")
  }

  @Test func `cuts labels, notes and help as well`() {
    let long = Phrase(verbatim: "'\(String(repeating: "ب", count: 10_000))'")
    let diagnostic = Diagnostic(
      .wrongType, long, at: SourceRange(file: "a.md"), label: long, notes: [long], help: [long])
    for phrase in [diagnostic.message] + diagnostic.notes + diagnostic.help {
      #expect(phrase.text(in: .persian).count == 83)
    }
    #expect(diagnostic.label?.text(in: .persian).count == 83)
  }
}
