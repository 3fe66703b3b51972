import AccountModel
import Segmentation
import Testing

/// What the explanation says that the next tier takes, done: it moves the account, and a cent less does
/// not.
struct TierDistancePropertyTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func `the stated revenue moves the tier, and a cent less does not`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let fixture = Self.random(&random)
    var tried = 0
    for card in try fixture.portfolio().scorecards {
      guard let up = card.tier.up, let way = up.ways.first(where: { $0.measure == .volume }),
        let needed = way.needed
      else { continue }
      // In hundredths, the unit of the rows: the first amount that is not below what is needed.
      let missing = Int64((needed * 100 - way.current * 100 - 1e-4).rounded(.up))
      let enough = try Self.scoredTier(of: card.account, in: fixture, adding: missing)
      let short = try Self.scoredTier(of: card.account, in: fixture, adding: missing - 1)
      #expect(enough == up.tier, "\(card.account) with \(missing)")
      #expect(short == card.tier.scoredTier, "\(card.account) with \(missing - 1)")
      tried += 1
    }
    #expect(tried > 5)
  }

  private static func scoredTier(
    of account: String, in fixture: PortfolioFixture, adding amount: Int64
  ) throws -> String? {
    var fixture = fixture
    fixture.rows.append(.init(account, "more", fixture.asOf, amount))
    return try fixture.scorecard(account).tier.scoredTier
  }

  /// Twenty accounts of up to three years; revenue and tenure are scored, neither of which a purchase
  /// by somebody else changes.
  private static func random(_ random: inout SeededGenerator) -> PortfolioFixture {
    var fixture = PortfolioFixture()
    fixture.configuration.tiers = TierModel(
      criteria: [
        .init(
          measure: .volume, weight: ExactDecimal(Int.random(in: 50...90, using: &random)),
          normalisation: .target(floor: 100, target: 9000)),
        .init(
          measure: .tenure, weight: ExactDecimal(Int.random(in: 5...40, using: &random)),
          normalisation: .target(floor: 0, target: 7)),
      ],
      tiers: TierModel.standard.tiers, missing: .renormalise,
      guardRails: TierModel.standard.guardRails)
    for account in 0..<20 {
      let first = CalendarMonth(index: 2023 * 12).adding(
        months: Int.random(in: 0..<24, using: &random))
      fixture.rows.append(.init("a\(account)", "\(account)-0", first.firstDay.iso, 1000))
      fixture.rows.append(
        .init(
          "a\(account)", "\(account)-1", "2025-06-15",
          Int64.random(in: 1000...800_000, using: &random)))
    }
    return fixture
  }
}
