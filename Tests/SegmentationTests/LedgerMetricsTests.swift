import AccountModel
import Segmentation
import Testing

struct LedgerMetricsTests {
  @Test func `windows of a month end start on the first of a month`() throws {
    let windows = AsOfWindows(asOf: try day("2011-11-30"))
    #expect(windows.trailing == (try day("2010-12-01"))...(try day("2011-11-30")))
    #expect(windows.prior == (try day("2009-12-01"))...(try day("2010-11-30")))
    #expect(windows.lastTwelveMonths.first?.iso == "2010-12")
    #expect(windows.lastTwelveMonths.last?.iso == "2011-11")
  }

  @Test func `the month of an as-of date inside a month is not complete`() throws {
    let windows = AsOfWindows(asOf: try day("2022-12-30"))
    #expect(windows.months.last?.iso == "2022-11")
    #expect(windows.months.first?.iso == "2020-12")
    #expect(windows.trailing.lowerBound.iso == "2021-12-31")
  }

  @Test func `rows of one order add up, and their sum says sale or credit`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [
      .init("a", "1", "2025-03-01", 100), .init("a", "1", "2025-03-05", 50),
      .init("a", "2", "2025-04-01", 80), .init("a", "2", "2025-04-02", -80),
      .init("a", "3", "2025-05-01", -30),
    ]
    let metrics = try fixture.scorecard("a").metrics
    #expect(metrics.orders.all == 1)
    #expect(metrics.orders.first.value?.iso == "2025-03-01")
    #expect(metrics.orders.last.value?.iso == "2025-03-01")
    #expect(metrics.revenue.trailing == ExactDecimal("1.20"))
    #expect(metrics.revenue.averageOrderValue == .value(1.5))
  }

  @Test func `the rhythm of orders and the next one`() throws {
    var fixture = PortfolioFixture()
    fixture.asOf = "2025-03-27"
    fixture.rows = [
      .init("a", "1", "2025-01-01", 100), .init("a", "2", "2025-01-11", 100),
      .init("a", "3", "2025-02-10", 100), .init("a", "4", "2025-02-10", 100),
    ]
    let orders = try fixture.scorecard("a").metrics.orders
    #expect(orders.all == 4)
    #expect(orders.days == 3)
    #expect(orders.meanGap == .value(20))
    #expect(orders.medianGap == .value(20))
    #expect(orders.nextExpected.value?.iso == "2025-03-02")
    #expect(orders.overdueRatio == .value(2.25))
    #expect(orders.overdueState == .value(.watch))
  }

  @Test func `two order dates give a ratio but no state`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [.init("a", "1", "2025-12-01", 100), .init("a", "2", "2025-12-16", 100)]
    let orders = try fixture.scorecard("a").metrics.orders
    #expect(orders.overdueRatio == .value(1))
    #expect(orders.overdueState == .undefined(.tooFewOrders))
  }

  @Test func `rows after the as-of date change nothing but their count`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [.init("a", "1", "2025-06-01", 100)]
    let before = try fixture.portfolio()
    fixture.rows += [.init("a", "2", "2026-01-01", 999), .init("later", "3", "2026-01-01", 5)]
    let after = try fixture.portfolio()
    #expect(after.scorecards == before.scorecards)
    #expect(after.metrics.totals.rowsAfterAsOf == 2)
    #expect(after.scorecard(of: "later") == nil)
  }

  @Test func `variation is over the months since the first order`() throws {
    var fixture = PortfolioFixture()
    let months = [("07", 10), ("08", 30), ("09", 10), ("10", 30), ("11", 10), ("12", 30)]
    fixture.rows = months.map { month, amount in
      .init("a", "o\(month)", "2025-\(month)-15", Int64(amount))
    }
    let metrics = try fixture.scorecard("a").metrics
    #expect(metrics.variation.monthsUsed == 6)
    #expect(metrics.variation.coefficient == .value(0.5))
    // Exactly at the cut.
    #expect(metrics.classes.xyz == .value(.x))
    #expect(metrics.standardClasses.abcxyz.value?.code == "AX")
    fixture.rows.removeFirst()
    let shorter = try fixture.scorecard("a").metrics
    #expect(shorter.variation.coefficient == .undefined(.tooFewPeriods))
    #expect(shorter.classes.xyz == .undefined(.tooFewPeriods))
  }

  @Test func `quarters are blocks of three months that end with the last complete one`() throws {
    var fixture = PortfolioFixture()
    fixture.asOf = "2025-11-15"
    fixture.configuration.xyz = Configuration.XYZ(
      grain: .quarter, cuts: [0.5, 1], degreesOfFreedom: 0)
    // Blocks end 2025-10, 2025-07 ...; one order in each of the last six.
    fixture.rows = [
      .init("a", "1", "2024-08-01", 10), .init("a", "2", "2024-11-01", 10),
      .init("a", "3", "2025-02-01", 10), .init("a", "4", "2025-05-01", 10),
      .init("a", "5", "2025-08-01", 10), .init("a", "6", "2024-07-31", 10),
    ]
    let classes = try fixture.scorecard("a").metrics.classes
    #expect(classes.variation == .value(0))
    #expect(classes.xyz == .value(.x))
  }

  @Test func `credits can make the mean of months negative`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [.init("a", "1", "2024-01-01", 10), .init("a", "2", "2025-06-01", -50)]
    let metrics = try fixture.scorecard("a").metrics
    #expect(metrics.variation.coefficient == .undefined(.netCredit))
    #expect(metrics.revenue.share == 0)
    #expect(metrics.revenue.rank == .undefined(.netCredit))
  }

  @Test func `growth needs revenue before`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [
      .init("old", "1", "2024-06-01", 100), .init("old", "2", "2025-06-01", 150),
      .init("new", "3", "2025-06-01", 150),
    ]
    #expect(try fixture.scorecard("old").metrics.revenue.growth == .value(0.5))
    #expect(try fixture.scorecard("new").metrics.revenue.growth == .undefined(.noPriorRevenue))
  }
}
