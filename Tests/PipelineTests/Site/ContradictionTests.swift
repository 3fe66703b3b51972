import Diagnostics
import Localization
import TestSupport
import Testing

/// Mistakes that a program could pass over, and people want to hear of.
@Suite struct `Contradictions in documents` {
  private static let account = "---\ntitle: Acme\n---\n"

  private static func reported(
    _ path: String, _ text: String, with more: [String: String] = [:], today: String = "2026-06-30"
  ) async throws -> [String] {
    var files = more
    files["content/accounts/acme/index.md"] = account
    files["content/accounts/acme/\(path)"] = text
    return try await MemorySite(files, today: today).diagnostics
      .sorted(by: Diagnostic.precedesInReport).map {
        let start = $0.range.start
        return "\($0.code.rawValue) \($0.severity) \(start.line):\(start.column) "
          + $0.message.text(in: .english)
      }
  }

  @Test func `a plan and an objective that end before they start`() async throws {
    let plan = """
      ---
      title: Plan
      status: active
      period: {start: 2026-12-31, end: 2026-01-01}
      objectives:
        - {id: o1, text: Grow, start: 2026-05-01, due: 2026-04-30}
        - {id: o2, text: Keep, start: 2026-05-01, due: 2026-05-01}
      ---
      """
    #expect(
      try await Self.reported("plan-2026.md", plan) == [
        "F130 warning 4:34 'end', 2026-01-01, lies before 'start', 2026-12-31",
        "F130 warning 6:50 'due', 2026-04-30, lies before 'start', 2026-05-01",
      ])
  }

  @Test(arguments: [
    ("status: not_started, measure: {baseline: 0, target: 100, current: 19}", 7, "not_started", 19),
    ("status: not_started, progress_pct: 5", 7, "not_started", 5),
    (
      "status: done, measure: {baseline: 10, target: 20, current: 15}, progress_pct: 100", 7,
      "done",
      50
    ),
  ])
  func `an objective whose state is not that of its measure`(
    fields: String, line: Int, status: String, percent: Int
  ) async throws {
    #expect(
      try await Self.reported("plan-2026.md", Self.plan(fields)) == [
        "F134 warning \(line):13 the objective is '\(status)', and its progress is \(percent) %"
      ])
  }

  @Test(arguments: [
    "status: not_started, progress_pct: 0", "status: done", "status: in_progress, progress_pct: 5",
    "status: done, measure: {baseline: 0, target: 5, current: 6}", "progress_pct: 5",
    "status: not_started, start: 2026-12-01, "
      + "measure: {metric: revenue_ttm, baseline: -5, target: 5}",
  ])
  func `a state that goes with the measure is none`(fields: String) async throws {
    #expect(try await Self.reported("plan-2026.md", Self.plan(fields)) == [])
  }

  private static func plan(_ fields: String) -> String {
    var lines = fields
    for key in ["measure", "progress", "start"] {
      lines = lines.replacing(", \(key)", with: "\n    \(key)")
    }
    return """
      ---
      title: Plan
      status: active
      period: {start: 2026-01-01, end: 2026-12-31}
      objectives:
        - text: Grow
          \(lines)
      ---
      """
  }

  @Test func `a contract that ends before it starts`() async throws {
    let contract = "---\ntitle: Frame\nstart: 2026-05-01\nend: 2025-05-01\n---\n"
    #expect(
      try await Self.reported("contracts/frame.md", contract) == [
        "F130 warning 4:6 'end', 2025-05-01, lies before 'start', 2026-05-01"
      ])
  }

  @Test(arguments: [
    ("2027-06-30", "2026-06-30", false), ("2027-07-01", "2026-06-30", true),
    ("2062-05-12", "2026-06-30", true),
    // The orders end before the day of the run, so that day counts.
    ("2027-07-01", "2026-08-01", false),
  ]) func `a meeting more than a year ahead`(date: String, today: String, isFar: Bool) async throws
  {
    let orders = ["content/data/orders.csv": "date,account_id,amount\n2026-06-30,acme,5\n"]
    let meeting = "---\nkind: status\ndate: \(date)\n---\n"
    let message =
      "F131 warning 3:7 the meeting is dated '\(date)', more than a year after \(today)"
    #expect(
      try await Self.reported("meetings/a.md", meeting, with: orders, today: today)
        == (isFar ? [message] : []))
  }

  @Test func `attendees on the wrong side`() async throws {
    let people = ["ana": "customer", "rui": "internal", "leo": "partner"].map { name, side in
      ("content/people/\(name).md", "---\ntitle: \(name)\nside: \(side)\n---\n")
    }
    let meeting = """
      ---
      kind: status
      date: 2026-05-12
      attendees:
        customer: [rui, person/leo, ana]
        ours: ["[[ana]]", leo, rui]
      ---
      """
    #expect(
      try await Self.reported(
        "meetings/a.md", meeting, with: Dictionary(uniqueKeysWithValues: people)) == [
          "F132 warning 5:14 'rui' is a colleague, and stands among the customer's people",
          "F132 warning 6:10 'ana' is one of the customer's people, and stands among ours",
        ])
  }

  @Test func `a list entry that was meant to be a task`() async throws {
    let meeting = "---\nkind: status\ndate: 2026-05-12\n---\n- [] call\n- [ ] write\n"
    #expect(
      try await Self.reported("meetings/a.md", meeting) == [
        "F133 warning 5:1 '- []' does not make a task of the line"
      ])
  }
}
