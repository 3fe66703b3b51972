import AccountModel
import Segmentation
import Testing

struct ServiceTests {
  @Test func `return on service is over the accounts whose contribution is known`() {
    let group: [ServiceSummary.Served] = [
      .init(revenue: ExactDecimal(1000), margin: ExactDecimal(500), cost: ExactDecimal(100)),
      .init(revenue: ExactDecimal(500), margin: ExactDecimal(100), cost: ExactDecimal(200)),
      .init(revenue: ExactDecimal(500), margin: nil, cost: nil),
    ]
    let summary = ServiceSummary(group, total: ExactDecimal(400))
    #expect(summary.contribution == .value(ExactDecimal(300)))
    #expect(summary.returnOnService == .value(1))
    #expect(summary.costToServeRatio == .value(0.2))
    #expect(summary.effortShare == .value(0.75))
    #expect([summary.accounts, summary.costedAccounts, summary.contributingAccounts] == [3, 2, 2])
    let unknown = ServiceSummary([group[2]], total: ExactDecimal(400))
    #expect(unknown.returnOnService == .undefined(.missingInput))
    #expect(unknown.effortShare == .undefined(.missingInput))
    #expect(unknown.costToServeRatio == .undefined(.missingInput))
  }

  @Test func `the whale curve rises to a peak and falls with unprofitable accounts`() throws {
    let curve = try #require(
      WhaleCurve([
        ("loss", ExactDecimal(-20)), ("b", ExactDecimal(50)), ("a", ExactDecimal(60)),
        ("c", ExactDecimal(10)),
      ]))
    #expect(curve.points.map(\.account) == ["a", "b", "c", "loss"])
    #expect(curve.points.map(\.profit) == [60, 110, 120, 100].map { ExactDecimal($0) })
    #expect(curve.peakShare == .value(1.2))
    #expect(curve.accountsToPeak == 3 && curve.accountShareAtPeak == 0.75)
    #expect(WhaleCurve([]) == nil)
  }

  @Test func `a total that is not positive is read in currency`() throws {
    let curve = try #require(
      WhaleCurve([("a", ExactDecimal(10)), ("b", ExactDecimal(-30))]))
    #expect(curve.peakShare == .undefined(.noRevenue))
    #expect(curve.peak == ExactDecimal(10))
    #expect(curve.total == ExactDecimal(-20))
  }

  @Test func `tiers of the portfolio share the effort`() throws {
    var fixture = PortfolioFixture()
    for (account, amount, cost) in [("a", 900_00, "30"), ("b", 100_00, "10")] {
      fixture.rows.append(
        .init(account, account, "2025-06-01", Int64(amount), cost: Int64(amount / 2)))
      try fixture.cost(account, "2025-06", .support, cost)
    }
    let metrics = try fixture.portfolio().metrics
    #expect(metrics.service.count == metrics.tiers.count)
    #expect(metrics.service.map(\.accounts) == metrics.tiers.map(\.accounts))
    let effort = metrics.service.compactMap(\.effortShare.value).reduce(0, +)
    #expect(abs(effort - 1) < 1e-12)
    #expect(metrics.whaleCurve.value?.total == ExactDecimal(460))
  }
}
