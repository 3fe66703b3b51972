import Diagnostics
import Testing

@testable import SourceFormats

@Suite struct `A line that was meant to be a task` {
  private static func found(_ text: String) -> [String] {
    MarkdownDocument(parsing: Array(text.utf8), dialect: .keyplan).malformedTasks().map {
      "\($0.span.startLine):\($0.span.startColumn)-\($0.span.endColumn) \($0.typed) > \($0.meant)"
    }
  }

  @Test(arguments: [
    ("- [] call Ana", "1:1-5 - [] > - [ ]"),
    ("-[ ] call Ana", "1:1-5 -[ ] > - [ ]"),
    ("-[] call Ana", "1:1-4 -[] > - [ ]"),
    ("-[x] call Ana", "1:1-5 -[x] > - [x]"),
    ("* [ x] call Ana", "1:1-7 * [ x] > * [x]"),
    ("- [  ] call Ana", "1:1-7 - [  ] > - [ ]"),
    ("- [ ]call Ana", "1:1-6 - [ ] > - [ ]"),
    ("- [X]@ana call", "1:1-6 - [X] > - [x]"),
    ("- a\n  - [] ب", "2:3-7 - [] > - [ ]"),
    ("text\n-[ ] a", "2:1-5 -[ ] > - [ ]"),
  ]) func `is found`(text: String, expected: String) {
    #expect(Self.found(text) == [expected])
  }

  @Test(arguments: [
    "- [ ] call Ana", "- [x] call Ana", "+ [X] call", "- [](a.md)", "- [x](a.md)", "- [x]: a.md",
    "- [x][ref]", "- []", "- [ ]", "- [[acme]] a", "- [^1] a", "a - [] b", "```\n- [] a\n```",
    "    - [] a", "- [y] a", "-[a] b", "- a [] b",
  ]) func `is not found where it is something else`(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test func `every line of a list counts, however long it is`() {
    let text = String(repeating: "- [] a\n", count: 20_000)
    #expect(Self.found(text).count == 20_000)
  }
}
