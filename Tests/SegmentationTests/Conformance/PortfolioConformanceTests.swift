import AccountModel
import Segmentation
import TestSupport
import Testing

/// The portfolio's figures against the expected results of public data.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct PortfolioConformanceTests {
  @Test(arguments: ReferenceSet.allCases)
  func `every figure of the portfolio equals the reference`(_ set: ReferenceSet) async throws {
    let portfolio = try await set.portfolio()
    let expected = try ExpectedPortfolio(decoding: set.expectedPortfolio())
    expectTotals(portfolio, expected)
    expectConcentration(portfolio.metrics.concentration, expected)
    expectClasses(portfolio, expected)
    expectThresholds(portfolio.metrics.rfm, expected.rfmThresholds)
    try expectRetention(portfolio.metrics.retention, expected)
  }

  private func expectTotals(_ portfolio: Portfolio, _ expected: ExpectedPortfolio) {
    let totals = portfolio.metrics.totals
    let windows = portfolio.windows
    #expect([windows.trailing.lowerBound.iso, windows.trailing.upperBound.iso] == expected.ttm)
    #expect([windows.prior.lowerBound.iso, windows.prior.upperBound.iso] == expected.prior)
    #expect(windows.lastTwelveMonths.map(\.iso) == expected.months)
    #expect(totals.rows + totals.rowsAfterAsOf == expected.ordersRead)
    #expect(totals.rowsAfterAsOf == expected.ordersAfterAsOf)
    #expect(totals.customers + totals.candidates == expected.accounts)
    #expect(totals.active == expected.activeTtm)
    #expect(totals.revenue == ExactDecimal(expected.revenueAll))
    #expect(totals.trailing == ExactDecimal(expected.revenueTtm))
    #expect(totals.prior == ExactDecimal(expected.revenuePrior))
    #expect(totals.positiveTrailing == ExactDecimal(expected.revenueTtmPositiveAccounts))
    #expect(isClose(totals.growth.value, expected.yoy))
  }

  private func expectConcentration(_ actual: Concentration, _ expected: ExpectedPortfolio) {
    #expect(isClose(actual.herfindahl.value, expected.hhi10000))
    #expect(isClose(actual.effectiveAccounts.value, expected.effectiveAccounts))
    #expect(isClose(actual.normalisedHerfindahl.value, expected.hhiNormalised))
    #expect(isClose(actual.gini.value, expected.gini))
    #expect(isClose(actual.correctedGini.value, expected.giniCorrected))
    #expect(isClose(actual.topFifthShare.value, expected.top20pctShare))
    #expect(actual.topShares.count == expected.topShare.count)
    for top in actual.topShares {
      #expect(isClose(top.share, expected.topShare[String(top.count)] ?? .nan))
    }
  }

  private func expectClasses(_ portfolio: Portfolio, _ expected: ExpectedPortfolio) {
    let metrics = portfolio.metrics
    for summary in metrics.abc {
      #expect(summary.accounts == expected.abc[summary.value.rawValue]?.accounts)
      #expect(
        summary.revenue == expected.abc[summary.value.rawValue].flatMap { ExactDecimal($0.revenue) }
      )
    }
    #expect(metrics.nineBox.count { $0.accounts > 0 } == expected.ninebox.count)
    for cell in metrics.nineBox where cell.accounts > 0 {
      #expect(cell.accounts == expected.ninebox[cell.value.code]?.accounts)
      #expect(
        cell.revenue == expected.ninebox[cell.value.code].flatMap { ExactDecimal($0.revenue) })
    }
    for summary in metrics.xyz {
      #expect(summary.accounts == expected.xyz[summary.value.rawValue])
    }
    let classes = portfolio.scorecards.map(\.metrics.standardClasses)
    #expect(classes.count { $0.xyz.value == nil } == expected.notRatedXyz)
    for value in XYZClass.allCases {
      #expect(
        classes.count { $0.xyzClassic.value == value } == expected.xyzClassic[value.rawValue])
    }
    for value in ABCClass.allCases {
      #expect(classes.count { $0.abcDown.value == value } == expected.abcDown[value.rawValue])
    }
    for pattern in DemandPattern.allCases {
      let count = portfolio.scorecards.count { $0.metrics.variation.demand.value == pattern }
      #expect(count == expected.demand[pattern.rawValue])
    }
  }

  private func expectThresholds(_ actual: RFMSummary, _ expected: ExpectedPortfolio.Thresholds) {
    let pairs = [
      (actual.recencyThresholds, expected.recency),
      (actual.frequencyThresholds, expected.frequency),
      (actual.monetaryThresholds, expected.monetary),
    ]
    for (found, wanted) in pairs {
      #expect(found.count == wanted.count)
      #expect(zip(found, wanted).allSatisfy { isClose($0, $1) })
    }
  }

  private func expectRetention(
    _ actual: RetentionSummary, _ expected: ExpectedPortfolio
  ) throws {
    let groups = [actual.all] + actual.byPriorClass
    for (key, retention) in zip(["all", "prior_A", "prior_B", "prior_C"], groups) {
      let wanted = try #require(expected.retention[key])
      #expect(retention.accounts == wanted.accounts)
      #expect(retention.base == ExactDecimal(wanted.base))
      #expect(isClose(retention.net.value, wanted.nrr))
      #expect(isClose(retention.gross.value, wanted.grr))
      #expect(isClose(retention.logo.value, wanted.logoRetention))
      #expect(retention.expansion == ExactDecimal(wanted.expansion))
      #expect(retention.contraction == ExactDecimal(wanted.contraction))
      #expect(retention.churned == ExactDecimal(wanted.churnedRevenue))
      #expect(retention.churnedAccounts == wanted.churnedAccounts)
    }
    for move in actual.migration {
      let (from, to) = (move.from?.rawValue ?? "", move.to?.rawValue ?? "")
      #expect(move.accounts == expected.migration[from]?[to])
      #expect(
        move.priorRevenue
          == expected.migrationPriorRevenue[from]?[to].flatMap { ExactDecimal($0) })
    }
  }

  private func isClose(_ actual: Double?, _ expected: Double) -> Bool {
    actual.map { abs($0 - expected) <= 1e-9 * max(1, abs(expected)) } ?? false
  }
}
