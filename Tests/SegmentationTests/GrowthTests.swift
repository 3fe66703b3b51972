import AccountModel
import Segmentation
import Testing

struct GrowthTests {
  @Test(arguments: [
    (10_000.0, 19_500.0, 3, 0.2493329775), (100, 100, 7, 0), (100, 0, 2, -1), (50, 200, 1, 3),
    (1, 1e12, 12, 9),
  ])
  func `compound growth is the root of the ratio`(
    begin: Double, end: Double, years: Int, rate: Double
  ) throws {
    let found = try #require(GrowthMetrics.compound(from: begin, to: end, years: years))
    #expect(abs(found - rate) < 1e-8)
  }

  @Test func `compound growth needs a positive start and a year`() {
    #expect(GrowthMetrics.compound(from: 0, to: 10, years: 2) == nil)
    #expect(GrowthMetrics.compound(from: 10, to: -1, years: 2) == nil)
    #expect(GrowthMetrics.compound(from: 10, to: 20, years: 0) == nil)
  }

  /// As of 2025-12-31: the first whole year of a customer since mid-2021 is 2022.
  @Test func `the first whole year of the relation is compared with the trailing one`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [
      .init("a", "1", "2021-06-15", 5_000_00), .init("a", "2", "2022-02-01", 6_000_00),
      .init("a", "3", "2022-12-31", 4_000_00), .init("a", "4", "2023-01-01", 1_00),
      .init("a", "5", "2025-03-01", 19_500_00),
      .init("two", "6", "2024-01-01", 100_00), .init("two", "7", "2025-01-01", 150_00),
      .init("short", "8", "2024-01-02", 100_00), .init("short", "9", "2025-01-02", 150_00),
    ]
    let growth = try fixture.scorecard("a").metrics.growth
    #expect(growth.compoundYears == 3)
    #expect(abs((growth.compound.value ?? 0) - 0.2493329775) < 1e-8)
    let two = try fixture.scorecard("two").metrics
    #expect(two.growth.compoundYears == 1)
    #expect(two.growth.compound == .value(0.5) && two.revenue.growth == .value(0.5))
    #expect(try fixture.scorecard("short").metrics.growth.compound == .undefined(.tooFewPeriods))
  }

  @Test func `contributions to growth add up to the growth of the portfolio`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [
      .init("a", "1", "2024-05-01", 800_00), .init("a", "2", "2025-05-01", 900_00),
      .init("b", "3", "2024-05-01", 200_00), .init("c", "4", "2025-05-01", 50_00),
    ]
    fixture.accounts = [Account(id: "prospect", title: "Prospect")]
    let portfolio = try fixture.portfolio()
    let contributions = portfolio.scorecards.compactMap(\.metrics.growth.contribution.value)
    #expect(contributions == [0.1, -0.2, 0.05])
    let prospect = portfolio.scorecard(of: "prospect")?.metrics.growth
    #expect(prospect?.contribution == .undefined(.noRevenue))
    #expect(prospect?.movement == .undefined(.tooFewOrders))
    #expect(abs(contributions.reduce(0, +) - (portfolio.metrics.totals.growth.value ?? 0)) < 1e-12)
  }

  @Test func `only a new account has a run-rate`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [
      .init("new", "1", "2025-10-20", 100_00), .init("new", "2", "2025-12-02", 200_00),
      .init("old", "3", "2024-10-20", 100_00), .init("old", "4", "2025-12-02", 200_00),
    ]
    #expect(
      try fixture.scorecard("new").metrics.growth.runRate == .value(ExactDecimal(1200)))
    #expect(
      try fixture.scorecard("old").metrics.growth.runRate == .undefined(.wholeYearKnown))
  }

  @Test func `the average order grows by itself, whatever the number of orders`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [
      .init("a", "1", "2024-05-01", 100_00), .init("a", "2", "2024-06-01", 300_00),
      .init("a", "3", "2025-05-01", 250_00), .init("a", "4", "2025-06-01", -50_00),
      .init("b", "5", "2025-06-01", 50_00),
    ]
    #expect(try fixture.scorecard("a").metrics.growth.averageOrderValue == .value(0.25))
    #expect(
      try fixture.scorecard("b").metrics.growth.averageOrderValue == .undefined(.noPriorRevenue))
  }

  @Test(arguments: [
    (["2025-02-01"], AccountMovement.new), (["2024-02-01", "2025-02-01"], .continuing),
    (["2024-02-01", "2025-02-02"], .wonBack), (["2023-01-01", "2025-06-01"], .wonBack),
    (["2023-01-01", "2024-12-31", "2025-06-01"], .continuing), (["2024-02-01"], .lapsed),
    (["2023-12-31"], .dormant), ([], nil),
  ])
  func `accounts come, go and come back by the dates of their orders`(
    dates: [String], movement: AccountMovement?
  ) throws {
    var fixture = PortfolioFixture()
    fixture.rows = dates.enumerated().map { .init("a", "\($0.offset)", $0.element, 100) }
    fixture.rows.append(.init("a", "credit", "2025-11-01", -5))
    fixture.rows.append(.init("old", "first", "2020-01-01", 100))
    let portfolio = try fixture.portfolio()
    let growth = try #require(portfolio.scorecard(of: "a")?.metrics.growth)
    #expect(growth.movement.value == movement)
    #expect((growth.wonBackOn != nil) == (movement == .wonBack))
    let counted = portfolio.metrics.movements.first { $0.value == movement }
    #expect(movement == nil || (counted?.accounts ?? 0) >= 1)
  }

  @Test func `data of less than a year do not tell who is new`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [.init("a", "1", "2025-02-01", 100)]
    let growth = try fixture.scorecard("a").metrics.growth
    #expect(growth.movement == .undefined(.tooFewPeriods))
  }
}
