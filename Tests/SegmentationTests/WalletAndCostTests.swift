import AccountModel
import Segmentation
import Testing

struct WalletAndCostTests {
  @Test func `potential is the spend of the latest year, unknown parts left out`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [.init("a", "1", "2025-02-01", 70_000_00)]
    fixture.spend("a", 2024, .us, 999_999)
    fixture.spend("a", 2025, .us, 60_000)
    fixture.spend("a", 2025, .competitor, 40_000)
    fixture.spend("a", 2025, .unknown, 5_000)
    fixture.spend("a", 2025, .notApplicable, nil)
    fixture.spend("a", 2026, .us, 1)
    let wallet = try fixture.scorecard("a").metrics.wallet
    #expect(wallet.year == 2025)
    #expect(wallet.potential == .value(ExactDecimal(100_000)))
    #expect(wallet.whiteSpace == .value(ExactDecimal(30_000)))
    #expect(wallet.shareOfWallet == .value(0.7))
    #expect(wallet.rows?.count == 2)
  }

  @Test func `without potential the wallet is undefined, not zero`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [.init("a", "1", "2025-02-01", 70_000_00)]
    let wallet = try fixture.scorecard("a").metrics.wallet
    #expect(wallet.potential == .undefined(.missingInput))
    #expect(wallet.whiteSpace == .undefined(.missingInput))
  }

  /// Costs as of 2026-03-31: the window is 2025-04 to 2026-03.
  @Test(arguments: [
    ("2025", "1200.00", "900"), ("2026", "1200.00", "300"), ("2025-Q1", "90.00", nil),
    ("2025-Q2", "90.00", "90"), ("2026-03", "10.01", "10.01"), ("2026-04", "10.01", nil),
    ("2025", "100.00", "75"), ("2025", "0.01", "0.0075"), ("2024", "5.00", nil),
  ])
  func `a cost counts with its months in the window`(
    period: String, cost: String, counted: String?
  ) throws {
    var fixture = PortfolioFixture()
    fixture.asOf = "2026-03-31"
    fixture.rows = [.init("a", "1", "2026-02-01", 1_000_00)]
    try fixture.cost("a", period, .freight, cost)
    let profitability = try fixture.scorecard("a").metrics.profitability
    #expect(profitability.costToServe.value == counted.flatMap { ExactDecimal($0) })
  }

  @Test func `contribution needs a cost on every row and a cost to serve`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [
      .init("a", "1", "2025-02-01", 1_000_00, cost: 600_00),
      .init("a", "2", "2025-03-01", -100_00, cost: -60_00),
    ]
    try fixture.cost("a", "2025-06", .support, "50")
    try fixture.cost("a", "2025-07", .freight, "30")
    let profitability = try fixture.scorecard("a").metrics.profitability
    #expect(profitability.grossMargin == .value(ExactDecimal(360)))
    #expect(profitability.contribution == .value(ExactDecimal(280)))
    #expect(profitability.costsByKind.map(\.kind) == [.freight, .support])
    #expect(profitability.costToServeRatio == .value(80.0 / 900))
    fixture.rows.append(.init("a", "3", "2025-04-01", 10_00))
    let unknown = try fixture.scorecard("a").metrics.profitability
    #expect(unknown.grossMargin == .undefined(.missingInput))
    #expect(unknown.costToServe == .value(ExactDecimal(80)))
  }

  @Test func `one account has one vote in the satisfaction of the portfolio`() throws {
    var fixture = PortfolioFixture()
    for (account, scores) in [
      ("a", [10, 9]), ("b", [9]), ("c", [8]), ("d", [7, 6]), ("e", [0, 1, 2, 3]),
    ] {
      fixture.rows.append(.init(account, account, "2025-02-01", 100))
      for score in scores { try fixture.answer(account, "2025-05-01", score) }
    }
    try fixture.answer("c", "2024-05-01", 0)
    let satisfaction = try fixture.portfolio().metrics.satisfaction
    #expect([satisfaction.promoters, satisfaction.passives, satisfaction.detractors] == [2, 2, 1])
    let score = try #require(satisfaction.score.value)
    #expect(abs(score - 20) < 1e-9)
    #expect(satisfaction.answers == 10)
    #expect(try fixture.scorecard("c").metrics.satisfaction.mean == .value(8))
  }
}
