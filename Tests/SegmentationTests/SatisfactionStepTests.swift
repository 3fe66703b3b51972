import AccountModel
import Segmentation
import Testing

@Suite struct SatisfactionStepTests {
  private func answer(
    _ date: String, _ score: Int, _ metric: SatisfactionAnswer.Metric = .nps,
    scale: ClosedRange<Int> = 0...10
  ) -> SatisfactionAnswer {
    SatisfactionAnswer(
      date: CalendarDate(iso: date) ?? CalendarDate(dayNumber: 0), account: "acme", metric: metric,
      score: ExactDecimal(score), scale: scale, person: nil, comment: nil, touchpoint: nil,
      row: SourceRow(file: "content/data/satisfaction.csv", line: 2))
  }

  @Test func `each quarter has the mean of its recommendation answers`() throws {
    let asOf = try #require(CalendarDate(iso: "2025-12-31"))
    let steps = SatisfactionStep.steps(
      of: [
        answer("2025-10-01", 9), answer("2025-04-01", 9), answer("2025-06-30", 4, scale: 1...5),
        answer("2025-05-01", 1, .csat), answer("2026-01-01", 1),
      ], asOf: asOf)
    #expect(steps.map(\.quarter) == [2, 4])
    #expect(steps.map(\.year) == [2025, 2025])
    #expect(steps.map(\.answers) == [2, 1])
    #expect(steps.map(\.mean) == [8.25, 9])
  }

  @Test func `no answers give no steps`() {
    #expect(SatisfactionStep.steps(of: [], asOf: CalendarDate(dayNumber: 20_000)) == [])
  }
}
