import Diagnostics
import Localization
import Testing

@testable import AccountModel

@Suite struct `A mistake in a task` {
  private static func problems(_ task: MarkedText) -> [String] {
    let head = "---\ntitle: Acme\n---\n"
    let library = LibraryBuilder.build([
      ("content/people/ana.md", "---\ntitle: Ana\nside: internal\n---\n"),
      ("content/accounts/acme.md", head + task.text.dropFirst(3)),
    ])
    return library.diagnostics.map { diagnostic in
      diagnostic.line + ": " + diagnostic.help.map { $0.text(in: .english) }.joined()
    }
  }

  @Test(arguments: [
    (
      "\n\n\n- [ ] żądaj call @ana «due:2026-31-12». #o1",
      "F106", "'2026-31-12' is not a date: did you mean 'due:2026-12-31'?"
    ),
    (
      "\n\n\n- [ ] call «@anaa», due:2026-12-31", "A204",
      "task names an unknown person '@anaa': did you mean '@ana'?"
    ),
    (
      "\n\n\n- [ ] call the office\n  of «@anaa» and @anaa", "A204",
      "task names an unknown person '@anaa': did you mean '@ana'?"
    ),
    (
      "\n\n\n- «[ ] call **@anaa**.»", "A204",
      "task names an unknown person '@anaa': did you mean '@ana'?"
    ),
  ]) func `is marked at its word`(text: String, code: String, message: String) {
    let marked = MarkedText(text)
    #expect(
      Self.problems(marked) == ["\(code) content/accounts/acme.md:\(marked.place) \(message)"])
  }
}
