import AccountModel
import Segmentation
import Testing

struct SeasonalityTests {
  @Test func `a December of double revenue is adjusted away`() throws {
    var fixture = PortfolioFixture()
    for month in 0..<24 {
      let first = CalendarMonth(index: 2024 * 12).adding(months: month).firstDay
      fixture.rows.append(
        .init("a", "o\(month)", first.iso, month % 12 == 11 ? 200_00 : 100_00))
    }
    let portfolio = try fixture.portfolio()
    let season = try #require(portfolio.metrics.seasonality.value)
    #expect(abs(season.indices[11] - 24.0 / 13) < 1e-12)
    #expect(abs(season.indices[0] - 12.0 / 13) < 1e-12)
    #expect(season.adjusted.allSatisfy { abs($0 - 1300.0 / 12) < 1e-9 })
    #expect(season.adjustedVariation < 1e-12)
    let account = try #require(portfolio.seasonalVariation(of: "a").value)
    #expect(account.isSeasonal && account.months == 24)
  }

  @Test func `a month without revenue in both years has no index`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [
      .init("a", "1", "2024-01-05", 100_00), .init("a", "2", "2025-03-05", 100_00),
    ]
    #expect(try fixture.portfolio().metrics.seasonality == .undefined(.noRevenue))
    #expect(try fixture.portfolio().seasonalVariation(of: "a") == .undefined(.noRevenue))
  }
}
