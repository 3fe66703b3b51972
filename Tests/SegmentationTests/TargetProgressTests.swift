import AccountModel
import Segmentation
import Testing

@Suite struct TargetProgressTests {
  private func progress(
    _ metric: Target.Metric, _ period: String, _ amount: Int, in fixture: PortfolioFixture
  ) throws -> TargetProgress? {
    let portfolio = try fixture.portfolio()
    let target = Target(
      subject: .tier("A"), period: try #require(Period(period)), metric: metric,
      target: ExactDecimal(amount), stretch: nil, row: SourceRow(file: "t.csv", line: 2))
    return TargetProgress(target, of: portfolio.scorecards, asOf: portfolio.asOf)
  }

  private var fixture: PortfolioFixture {
    get throws {
      var fixture = PortfolioFixture()
      fixture.asOf = "2025-06-30"
      fixture.rows = [
        .init("a", "1", "2025-01-10", 10_000), .init("b", "2", "2025-03-10", 5_000),
        .init("a", "3", "2024-12-10", 70_000),
      ]
      try fixture.answer("a", "2025-02-01", 10)
      try fixture.answer("b", "2025-02-01", 8)
      fixture.spend("a", 2025, .us, 800)
      fixture.spend("a", 2025, .competitor, 800)
      return fixture
    }
  }

  @Test func `revenue adds up the complete months of the period`() throws {
    let year = try progress(.revenue, "2025", 1000, in: fixture)
    #expect(year?.value == 150)
    #expect(year?.basis == .months(6, of: 12))
    let quarter = try progress(.revenue, "2024-Q4", 1000, in: fixture)
    #expect(quarter?.value == 700)
    #expect(quarter?.basis == .months(3, of: 3))
    #expect(try progress(.revenue, "2019", 1000, in: fixture) == nil)
    #expect(try progress(.revenue, "2026", 1000, in: fixture) == nil)
  }

  @Test func `a target of up to ten is a mean of answers, above that a net score`() throws {
    #expect(try progress(.nps, "2025", 9, in: fixture)?.value == 9)
    #expect(try progress(.nps, "2025", 40, in: fixture)?.value == 50)
  }

  @Test func `a share is told while its period lasts`() throws {
    #expect(try progress(.shareOfWallet, "2025", 60, in: fixture)?.value == 50)
    #expect(try progress(.shareOfWallet, "2024", 60, in: fixture) == nil)
    #expect(try progress(.onTime, "2025", 97, in: fixture) == nil)
  }
}
