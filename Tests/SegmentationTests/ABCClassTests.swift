import AccountModel
import Segmentation
import Testing

struct ABCClassTests {
  /// Revenue per account in whole units, largest first; expected classes in the same order.
  @Test(arguments: [
    ([50, 30, 20], "AAB", "AAC"),
    // One account with more than 80 % alone: A going up, B going down.
    ([85, 10, 5], "ABC", "BBC"),
    // Exactly at the cut: nothing before it reaches 80 %, and it includes exactly 80 %.
    ([80, 15, 5], "ABC", "ABC"),
    // Equal revenue, equal class, although the running sum crosses 80 % inside the tie.
    ([40, 20, 20, 20], "AAAA", "ACCC"),
    ([1], "A", "C"),
  ])
  func `cuts classify by the share before or including the account`(
    revenues: [Int64], up: String, down: String
  ) throws {
    var fixture = PortfolioFixture()
    for (index, revenue) in revenues.enumerated() {
      fixture.rows.append(.init("a\(index)", "o\(index)", "2025-06-01", revenue))
    }
    let classes = try fixture.portfolio().scorecards.map(\.metrics.standardClasses)
    #expect(classes.map { $0.abc.value?.rawValue ?? "-" }.joined() == up)
    #expect(classes.map { $0.abcDown.value?.rawValue ?? "-" }.joined() == down)
  }

  @Test func `an account without positive revenue has no class, with its reason`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [
      .init("buyer", "1", "2025-06-01", 100),
      .init("returner", "2", "2025-06-01", 100),
      .init("returner", "3", "2025-07-01", -150),
      .init("sleeper", "4", "2023-06-01", 100),
    ]
    let portfolio = try fixture.portfolio()
    func abc(_ account: String) -> Measured<ABCClass>? {
      portfolio.scorecard(of: account)?.metrics.classes.abc
    }
    #expect(abc("buyer") == .value(.a))
    #expect(abc("returner") == .undefined(.netCredit))
    #expect(abc("sleeper") == .undefined(.noRevenue))
  }

  @Test func `a boundary that no Double can express moves no account`() throws {
    // 4/5 of 5 * 10^15 + 5: the share before the second account is below 80 % by one unit in 10^16.
    var fixture = PortfolioFixture()
    fixture.rows = [
      .init("large", "1", "2025-06-01", 4_000_000_000_000_003),
      .init("small", "2", "2025-06-01", 1_000_000_000_000_001),
    ]
    let portfolio = try fixture.portfolio()
    #expect(portfolio.scorecard(of: "small")?.metrics.standardClasses.abc == .value(.a))
  }

  @Test func `configured cuts and basis decide the class that pages show`() throws {
    var fixture = PortfolioFixture()
    fixture.configuration.abc = Configuration.ABC(
      basis: .contribution, crossing: .up, cuts: [ExactDecimal(50), ExactDecimal(90)])
    fixture.rows = [
      .init("thin", "1", "2025-06-01", 90_000, cost: 89_000),
      .init("thick", "2", "2025-06-01", 10_000, cost: 2_000),
      .init("unknown", "3", "2025-06-01", 5_000),
    ]
    for account in ["thin", "thick", "unknown"] {
      try fixture.cost(account, "2025", .freight, "1")
    }
    let portfolio = try fixture.portfolio()
    let classes = portfolio.scorecards.map(\.metrics.classes.abc)
    #expect(classes == [.value(.a), .value(.b), .undefined(.missingInput)])
    #expect(portfolio.scorecard(of: "thin")?.metrics.classes.abcByRevenue == .value(.a))
  }

  @Test func `by count, a fifth of the accounts is A and equal accounts stay together`() throws {
    var fixture = PortfolioFixture()
    fixture.configuration.abc = Configuration.ABC(
      basis: .count, crossing: .up, cuts: [ExactDecimal(20), ExactDecimal(50)])
    for (index, revenue) in ([1000, 9, 8, 7, 6, 5, 5, 5, 4, 3] as [Int64]).enumerated() {
      fixture.rows.append(.init("a\(index)", "o\(index)", "2025-06-01", revenue))
    }
    func classes() throws -> String {
      try fixture.portfolio().scorecards
        .map { $0.metrics.classes.abc.value?.rawValue ?? "-" }.joined()
    }
    #expect(try classes() == "AABBBCCCCC")
    fixture.configuration.abc = Configuration.ABC(
      basis: .count, crossing: .down, cuts: [ExactDecimal(20), ExactDecimal(70)])
    #expect(try classes() == "AABBBCCCCC")
    fixture.configuration.abc = Configuration.ABC(
      basis: .count, crossing: .up, cuts: [ExactDecimal(20), ExactDecimal(60)])
    #expect(try classes() == "AABBBBBBCC")
  }
}
