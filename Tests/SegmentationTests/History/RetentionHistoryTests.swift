import AccountModel
import Segmentation
import Testing

struct RetentionHistoryTests {
  /// 100 a month in 2024, 50 a month in 2025.
  private static func fixture() -> PortfolioFixture {
    var fixture = PortfolioFixture()
    fixture.rows = (1...12).flatMap { month -> [PortfolioFixture.Row] in
      let text = month < 10 ? "0\(month)" : "\(month)"
      return [
        .init("a", "x\(month)", "2024-\(text)-01", 100_00),
        .init("a", "y\(month)", "2025-\(text)-01", 50_00),
      ]
    }
    return fixture
  }

  @Test func `the last point is the retention of the portfolio`() throws {
    let portfolio = try Self.fixture().portfolio()
    let history = RetentionHistory(portfolio.tables.ledger, asOf: portfolio.asOf)
    #expect(history.points.last?.day == portfolio.asOf)
    #expect(history.points.last?.retention == portfolio.metrics.retention.all)
    #expect(history.points.last?.retention.net == .value(0.5))
  }

  @Test func `days whose earlier year starts before the data are left out`() throws {
    var fixture = Self.fixture()
    let short = try fixture.portfolio()
    #expect(RetentionHistory(short.tables.ledger, asOf: short.asOf).points.count == 1)
    fixture.rows.append(.init("a", "z", "2023-01-15", 100_00))
    let long = try fixture.portfolio()
    let points = RetentionHistory(long.tables.ledger, asOf: long.asOf).points
    #expect(points.count == 12)
    #expect(try points.first?.day == day("2025-01-31"))
    #expect(zip(points, points.dropFirst()).allSatisfy { $0.day < $1.day })
  }

  @Test func `a day within a month comes after the month ends`() throws {
    var fixture = Self.fixture()
    fixture.asOf = "2026-01-15"
    let portfolio = try fixture.portfolio()
    let days = RetentionHistory(portfolio.tables.ledger, asOf: portfolio.asOf).points.map(\.day)
    #expect(try days == [day("2025-12-31"), day("2026-01-15")])
  }
}
