import AccountModel
import Segmentation
import Testing

struct RetentionTests {
  private func fixture() -> PortfolioFixture {
    var fixture = PortfolioFixture()
    let revenues: [(String, Int64, Int64)] = [
      ("grown", 100_00, 130_00), ("shrunk", 100_00, 40_00), ("lost", 100_00, -10_00),
      ("new", 0, 50_00), ("owed", -20_00, 0),
    ]
    for (account, prior, trailing) in revenues {
      if prior != 0 { fixture.rows.append(.init(account, account + "1", "2024-06-01", prior)) }
      if trailing != 0 {
        fixture.rows.append(.init(account, account + "2", "2025-06-01", trailing))
      }
    }
    fixture.rows.append(.init("back", "b1", "2023-06-01", 10_00))
    fixture.rows.append(.init("back", "b2", "2025-06-01", 70_00))
    return fixture
  }

  @Test func `the bridge names where revenue came from and went`() throws {
    let bridge = try fixture().portfolio().metrics.bridge
    #expect(bridge.prior == ExactDecimal(280))
    #expect(bridge.new == ExactDecimal(50))
    #expect(bridge.returned == ExactDecimal(70))
    #expect(bridge.expansion == ExactDecimal(30))
    #expect(bridge.contraction == ExactDecimal(60))
    #expect(bridge.lost == ExactDecimal(110))
    #expect(bridge.credits == ExactDecimal(20))
    #expect(bridge.trailing == ExactDecimal(280))
  }

  @Test func `retention and migration go by the tier at the start`() throws {
    let portfolio = try fixture().portfolio()
    let start = ["grown": "A", "shrunk": "A", "lost": "B"]
    let result = portfolio.tierRetention { start[$0] }
    #expect(result.cohorts.map(\.tier) == ["A", "B", "C", nil])
    let ofA = try #require(result.cohorts.first).retention
    #expect(ofA.accounts == 2 && ofA.net == .value(0.85) && ofA.gross == .value(0.7))
    #expect(result.cohorts[1].retention.churned == ExactDecimal(100))
    #expect(result.cohorts[2].retention.net == .undefined(.noPriorRevenue))
    #expect(result.migration.reduce(0) { $0 + $1.accounts } == portfolio.scorecards.count)
    let fromA = result.migration.filter { $0.from == "A" }
    #expect(fromA.compactMap(\.share.value).reduce(0, +) == 1)
    #expect(fromA.map(\.priorRevenue).reduce(.zero, +) == ExactDecimal(200))
    #expect(result.rated == result.upgraded + result.downgraded + unchanged(result))
  }

  private func unchanged(_ result: TierRetention) -> Int {
    result.migration.filter { $0.from != nil && $0.from == $0.to }.reduce(0) { $0 + $1.accounts }
  }
}
