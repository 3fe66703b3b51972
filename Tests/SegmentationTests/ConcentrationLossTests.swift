import AccountModel
import Segmentation
import Testing

struct ConcentrationLossTests {
  private func portfolio(_ revenues: [Int64]) throws -> Portfolio {
    var fixture = PortfolioFixture()
    for (index, revenue) in revenues.enumerated() {
      fixture.rows.append(.init("a\(index)", "o\(index)", "2025-06-01", revenue))
    }
    return try fixture.portfolio()
  }

  /// What remains equals the portfolio of the other accounts.
  @Test(arguments: [[30, 30, 20, 20], [85, 10, 5], [7, 6, 5, 4, 3, 2, 1], [1, 2]] as [[Int64]])
  func `losing an account equals never having had it`(revenues: [Int64]) throws {
    let concentration = try portfolio(revenues).metrics.concentration
    for lost in revenues.indices {
      var others = revenues
      others.remove(at: lost)
      let expected = try portfolio(others).metrics.concentration
      let found = try #require(concentration.without("a\(lost)"))
      #expect(found.accounts == others.count)
      #expect(
        abs((found.herfindahl.value ?? 0) - (expected.herfindahl.value ?? 1)) < 1e-6)
      for (left, right) in zip(found.topShares, expected.topShares) {
        #expect(left.count == right.count && abs(left.share - right.share) < 1e-9)
      }
    }
  }

  @Test func `the only account leaves nothing behind`() throws {
    let loss = try #require(try portfolio([5]).metrics.concentration.without("a0"))
    #expect(loss.accounts == 0 && loss.lostShare == 1)
    #expect(loss.herfindahl == .undefined(.noRevenue))
    #expect(try portfolio([5, -1]).metrics.concentration.without("a1") == nil)
  }

  @Test func `an account is worth so many median customers`() throws {
    let portfolio = try portfolio([100, 30, 10, 4, -5])
    #expect(portfolio.scorecard(of: "a0")?.metrics.medianCustomers == .value(5))
    #expect(portfolio.scorecard(of: "a3")?.metrics.medianCustomers == .value(0.2))
    #expect(portfolio.scorecard(of: "a4")?.metrics.medianCustomers == .undefined(.netCredit))
  }
}
