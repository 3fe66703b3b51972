import AccountModel
import Diagnostics
import Localization
import Testing

/// Random accounts, rows and tier models that try every part of the score.
enum RandomWorkspace {
  /// Thirty accounts over 30 months before the end of 2025: dossiers with and without orders, orders
  /// whose rows are of several days, credits, answers, potentials, costs, overrides.
  static func fixture(_ random: inout SeededGenerator) throws -> PortfolioFixture {
    var fixture = PortfolioFixture()
    fixture.configuration.tiers = model(&random)
    for position in 0..<30 {
      let id = "a\(position)"
      if position % 3 != 0 { fixture.accounts.append(try account(id, &random)) }
      if position % 10 != 1 { orders(of: id, &random, into: &fixture) }
      try otherRows(of: id, &random, into: &fixture)
    }
    return fixture
  }

  private static func orders(
    of account: String, _ random: inout SeededGenerator, into fixture: inout PortfolioFixture
  ) {
    for order in 0..<Int.random(in: 1...20, using: &random) {
      let date = date(&random)
      let amount = Int64.random(in: -40_000...180_000, using: &random)
      fixture.rows.append(.init(account, "\(account)-\(order)", date.iso, amount))
      // A row of the same order on a later day, which may take all of it back.
      guard Int.random(in: 0..<4, using: &random) == 0 else { continue }
      let later = date.adding(days: Int.random(in: 0..<70, using: &random))
      fixture.rows.append(
        .init(
          account, "\(account)-\(order)", later.iso, Bool.random(using: &random) ? -amount : 500))
    }
  }

  private static func otherRows(
    of account: String, _ random: inout SeededGenerator, into fixture: inout PortfolioFixture
  ) throws {
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      try fixture.answer(account, date(&random).iso, Int.random(in: 0...10, using: &random))
    }
    if Bool.random(using: &random) {
      for year in 2023...Int.random(in: 2023...2025, using: &random) {
        fixture.spend(account, year, .us, Int.random(in: 0...9000, using: &random))
        fixture.spend(account, year, .unknown, 5)
      }
    }
    if Int.random(in: 0..<3, using: &random) == 0 {
      try fixture.cost(account, "2024", .visits, "\(Int.random(in: 1...900, using: &random)).37")
      try fixture.cost(account, "2025-Q1", .visits, "120")
    }
  }

  private static func account(
    _ id: String, _ random: inout SeededGenerator
  ) throws -> Account {
    var account = Account(id: id, title: id)
    account.segment = ["retail", "pharma", "other", nil].randomElement(using: &random) ?? nil
    account.strategicValue = [1, 3, 5, nil].randomElement(using: &random) ?? nil
    if Int.random(in: 0..<4, using: &random) == 0 { account.customerSince = date(&random) }
    if Int.random(in: 0..<5, using: &random) == 0 {
      account.tierOverride = Account.TierOverride(
        tier: ["A", "C", "Z"].randomElement(using: &random) ?? "A", reason: "pilot",
        until: date(&random))
    }
    return account
  }

  private static func date(_ random: inout SeededGenerator) -> CalendarDate {
    CalendarMonth(index: 2023 * 12 + 6)
      .adding(months: Int.random(in: 0..<30, using: &random)).firstDay
      .adding(days: Int.random(in: 0..<31, using: &random))
  }

  private static func model(_ random: inout SeededGenerator) -> TierModel {
    // A criterion that needs all figures would hide what reviews do without them.
    let needsFigures = Int.random(in: 0..<4, using: &random) == 0
    let measures = TierModel.Measure.allCases.filter { measure in
      (needsFigures || !heavy.contains(measure)) && Bool.random(using: &random)
    }
    let criteria = (measures + [.volume]).reduce(into: [TierModel.Criterion]()) { list, measure in
      guard !list.contains(where: { $0.measure == measure }) else { return }
      list.append(
        TierModel.Criterion(
          measure: measure, weight: ExactDecimal(Int.random(in: 0...30, using: &random)),
          normalisation: normalisation(of: measure, &random)))
    }
    return TierModel(
      criteria: criteria,
      tiers: [
        TierModel.Tier(code: "A", name: Phrase(verbatim: "A"), threshold: ExactDecimal(70)),
        TierModel.Tier(code: "B", name: Phrase(verbatim: "B"), threshold: ExactDecimal(45)),
        TierModel.Tier(code: "C", name: Phrase(verbatim: "C"), threshold: nil),
      ],
      missing: TierModel.MissingPolicy.allCases.randomElement(using: &random) ?? .renormalise,
      guardRails: TierModel.GuardRails(
        liftsClassA: Bool.random(using: &random), capsWithoutRevenue: true, minimumCoverage: 0.6))
  }

  private static let heavy: Set<TierModel.Measure> = [.overdueRatio, .daysLate, .nineBox, .health]

  private static func normalisation(
    of measure: TierModel.Measure, _ random: inout SeededGenerator
  ) -> TierModel.Normalisation {
    if measure == .segment { return .map(["retail": 0.3, "pharma": 1]) }
    if measure == .nineBox { return .map(["AX": 1, "AY": 0.8, "BY": 0.5, "CZ": 0]) }
    return switch Int.random(in: 0..<6, using: &random) {
    case 0: .minmax(isWinsorised: Bool.random(using: &random))
    case 1: .percentile
    case 2: .rank
    case 3: .target(floor: nil, target: nil, isLogarithmic: Bool.random(using: &random))
    case 4: .target(floor: 1, target: 9000, isLogarithmic: true)
    default: .target(floor: 0, target: [1.5, 4, 900][Int.random(in: 0..<3, using: &random)])
    }
  }
}
