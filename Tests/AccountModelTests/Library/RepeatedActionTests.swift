import Diagnostics
import Testing

@testable import AccountModel

@Suite struct `A task line` {
  private static let people = [
    ("content/people/ana.md", "---\ntitle: Ana\nside: internal\n---\n"),
    ("content/people/rui.md", "---\ntitle: Rui\nside: internal\n---\n"),
  ]

  /// The actions of a plan with one objective, whose text holds the task line.
  private static func actions(declaring action: String, task: String) -> [Action] {
    let plan = """
      ---
      title: Plan
      period: {start: 2026-01-01, end: 2026-12-31}
      status: active
      objectives:
        - id: o1
          text: Grow
          actions: [\(action)]
      ---
      \(task)
      """
    let library = LibraryBuilder.build(
      people + [
        ("content/accounts/acme/index.md", "---\ntitle: Acme\n---\n"),
        ("content/accounts/acme/plan-2026.md", plan),
      ])
    #expect(library.diagnostics.map(\.line) == [])
    return library.value.actions
  }

  private static let declared =
    "{id: a1, text: \"Send the contract, in Polish\", owner: person/ana, due: 2026-06-10, status: in_progress}"

  @Test(arguments: [
    "- [ ] Send the contract, in Polish @ana due:2026-06-10",
    "- [x] send the contract in Polish @ana due:2026-06-10 #o1",
    "- [ ] send the contract @ana due:2026-06-10",
    "- [ ] send the contract in Polish, on two pages @ana due:2026-06-10",
    "- [ ] post it @rui due:2026-07-01 ^a1",
  ])
  func `that repeats an action of the front matter is that action`(task: String) {
    let actions = Self.actions(declaring: Self.declared, task: task)
    #expect(actions.map(\.id) == ["a1"])
    #expect(actions.map(\.status) == [.inProgress])
    #expect(actions.map(\.isTaskLine) == [false])
  }

  @Test(arguments: [
    "- [ ] send the contract, in Polish @rui due:2026-06-10",
    "- [ ] send the contract, in Polish @ana due:2026-06-11",
    "- [ ] send the contract, in Polish @ana",
    "- [ ] send the contract, in Czech @ana due:2026-06-10",
    "- [ ] send @ana due:2026-06-10",
    "- [ ] @ana due:2026-06-10",
  ])
  func `with another owner, day or matter is an action of its own`(task: String) {
    #expect(Self.actions(declaring: Self.declared, task: task).count == 2)
  }

  @Test func `matches whatever the marks above Persian letters`() {
    let declared = "{id: a1, text: محاسبهٔ هزینهٔ پنج‌سالهٔ کامیون, owner: person/ana, due: 2026-06-25}"
    let task = "- [ ] محاسبه هزینه پنج‌ساله @ana due:2026-06-25"
    #expect(Self.actions(declaring: declared, task: task).map(\.id) == ["a1"])
  }

  @Test func `of another document is an action of its own`() {
    let note = """
      ---
      date: 2026-05-12
      actions: [{id: m1, text: send the contract, owner: person/ana, due: 2026-06-10}]
      ---
      """
    let library = LibraryBuilder.build(
      Self.people + [
        ("content/accounts/acme/index.md", "---\ntitle: Acme\n---\n"),
        ("content/accounts/acme/meetings/2026-05-12-a.md", note),
        (
          "content/accounts/acme/meetings/2026-05-13-b.md",
          "---\ndate: 2026-05-13\n---\n- [ ] send the contract @ana due:2026-06-10\n"
        ),
      ])
    #expect(library.value.actions.map(\.isTaskLine) == [false, true])
  }
}
