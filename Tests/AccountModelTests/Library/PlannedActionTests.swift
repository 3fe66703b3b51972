import Diagnostics
import Testing

@testable import AccountModel

/// What is agreed in a meeting and stands in the account's plan.
@Suite struct `An action of a meeting` {
  /// The library of a plan with an action of Ana's for 10 June, and a meeting.
  private static func library(meeting: String, task: String = "", account: String = "acme")
    -> Library
  {
    LibraryBuilder.build([
      ("content/people/ana.md", "---\ntitle: Ana\nside: internal\n---\n"),
      ("content/people/rui.md", "---\ntitle: Rui\nside: internal\n---\n"),
      ("content/accounts/acme/index.md", "---\ntitle: Acme\n---\n"),
      ("content/accounts/beta/index.md", "---\ntitle: Beta\n---\n"),
      (
        "content/accounts/acme/plan-2026.md",
        """
        ---
        title: Plan
        period: {start: 2026-01-01, end: 2026-12-31}
        status: active
        objectives:
          - id: o1
            text: Grow
            actions:
              - {id: a1, text: Send the contract, owner: person/ana, due: 2026-06-10, status: done}
        ---
        """
      ),
      (
        "content/accounts/\(account)/meetings/2026-05-12-a.md",
        "---\ndate: 2026-05-12\nactions: [\(meeting)]\n---\n\(task)\n"
      ),
    ]).value
  }

  @Test func `that the plan has is the plan's`() {
    let library = Self.library(
      meeting: "{id: m1, text: \"send the contract.\", owner: person/ana, due: 2026-06-10}")
    #expect(library.actions.map(\.id) == ["a1"])
    #expect(library.relations(ofAccount: DocumentID(.account, "acme")).actions.map(\.id) == ["a1"])
    #expect(library.relations(ofPerson: DocumentID(.person, "ana")).actions.map(\.id) == ["a1"])
    #expect(library.meetings.flatMap(\.actions).map(\.id) == ["m1"])
  }

  @Test(arguments: ["", "{id: m1, text: send the contract, owner: person/ana, due: 2026-06-10}"])
  func `that a task line says is the plan's too`(declared: String) {
    let library = Self.library(
      meeting: declared, task: "- [ ] send the contract @ana due:2026-06-10")
    #expect(library.actions.map(\.id) == ["a1"])
  }

  @Test(arguments: [
    "{id: m1, text: send the contract, owner: person/rui, due: 2026-06-10}",
    "{id: m1, text: send the contract, owner: person/ana, due: 2026-06-11}",
    "{id: m1, text: send the contract in Polish, owner: person/ana, due: 2026-06-10}",
  ])
  func `with another owner, day or matter is its own`(action: String) {
    #expect(Self.library(meeting: action).actions.count == 2)
  }

  @Test func `without a day is the plan's`() {
    let library = Self.library(meeting: "{id: m1, text: send the contract, owner: person/ana}")
    #expect(library.actions.map(\.id) == ["a1"])
    #expect(library.actions.map(\.status) == [.done])
  }

  /// - Parameter plan: further keys of the plan.
  private static func states(
    plan: String, planned: String, meeting: String
  ) -> [ActionStatus] {
    LibraryBuilder.build([
      ("content/people/ana.md", "---\ntitle: Ana\nside: internal\n---\n"),
      ("content/accounts/acme/index.md", "---\ntitle: Acme\n---\n"),
      (
        "content/accounts/acme/plan-2026.md",
        """
        ---
        title: Plan
        period: {start: 2026-01-01, end: 2026-12-31}
        status: active
        \(plan)
        objectives:
          - text: Grow
            actions: [{text: Send it now, owner: person/ana, \(planned)}]
        ---
        """
      ),
      (
        "content/accounts/acme/meetings/2026-05-12-a.md",
        "---\ndate: 2026-05-12\nactions: [{text: send it now, owner: person/ana, \(meeting)}]\n---\n"
      ),
    ]).value.actions.map(\.status)
  }

  @Test(arguments: [
    ("", "status: open", "status: done", ActionStatus.done),
    ("reviewed: 2026-05-11", "due: 2026-06-01, status: in_progress", "status: blocked", .blocked),
    ("reviewed: 2026-05-12", "status: in_progress", "status: blocked", .inProgress),
    ("updated: 2026-06-01", "status: open", "status: done", .open),
    ("", "status: done, done_on: 2026-05-20", "status: blocked", .done),
    ("", "status: done", "status: open", .done),
  ])
  func `has the state that the later document says`(
    plan: String, planned: String, meeting: String, status: ActionStatus
  ) {
    #expect(Self.states(plan: plan, planned: planned, meeting: meeting) == [status])
  }

  @Test func `of another account is its own`() {
    let library = Self.library(
      meeting: "{id: m1, text: send the contract, owner: person/ana, due: 2026-06-10}",
      account: "beta")
    #expect(library.actions.count == 2)
  }
}
