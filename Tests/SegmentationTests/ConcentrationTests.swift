import AccountModel
import Segmentation
import Testing

struct ConcentrationTests {
  private func concentration(_ revenues: [Int64]) throws -> Concentration {
    var fixture = PortfolioFixture()
    for (index, revenue) in revenues.enumerated() {
      fixture.rows.append(.init("a\(index)", "o\(index)", "2025-06-01", revenue))
    }
    return try fixture.portfolio().metrics.concentration
  }

  @Test func `the example of the merger guidelines`() throws {
    let concentration = try concentration([30, 30, 20, 20])
    let index = try #require(concentration.herfindahl.value)
    #expect(abs(index - 2600) < 1e-9)
    #expect(concentration.isHighlyConcentrated)
    #expect(concentration.topShares.map(\.share) == [0.3, 1, 1, 1])
    #expect(concentration.topFifthShare == .value(0.3))
  }

  @Test func `equal accounts are not unequal`() throws {
    let concentration = try concentration([5, 5, 5, 5])
    #expect(abs(try #require(concentration.gini.value)) < 1e-12)
    #expect(concentration.effectiveAccounts == .value(4))
    #expect(concentration.lorenz.map(\.revenue) == [0, 0.25, 0.5, 0.75, 1])
  }

  @Test func `one account is a case of its own`() throws {
    let concentration = try concentration([7])
    #expect(concentration.gini == .value(0))
    #expect(concentration.correctedGini.value == nil)
    #expect(concentration.dependsOnOneAccount)
  }

  @Test func `no revenue, no concentration`() throws {
    let concentration = try concentration([])
    #expect(concentration.herfindahl == .undefined(.noRevenue))
    #expect(concentration.pareto.isEmpty)
    #expect(!concentration.dependsOnOneAccount)
  }
}
