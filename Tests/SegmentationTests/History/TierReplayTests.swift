import AccountModel
import Diagnostics
import Localization
import Segmentation
import Testing

/// The reviews without figures decide as the whole classification does.
struct TierReplayTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `every review is that of the whole classification of its day`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let library = try RandomWorkspace.fixture(&random).library()
    let accounts = AccountRecords(library)
    let replay = TierReplay(accounts)
    let days = replay.days(upTo: try day("2025-12-31"))
    #expect(days.count > 24)
    var scored = 0
    for day in days {
      let review = replay.review(on: day)
      let portfolio = Classification(accounts, asOf: day).portfolio(nil).value
      let standings = Dictionary(
        uniqueKeysWithValues: zip(replay.history([]).accounts, review.standings))
      #expect(review.standings.compactMap(\.self).count == portfolio.scorecards.count)
      for card in portfolio.scorecards {
        let standing = try #require(standings[card.account] ?? nil, "\(card.account) on \(day.iso)")
        #expect(
          standing == Self.standing(card.tier, library.configuration.tiers),
          "\(card.account) on \(day.iso)")
        scored += standing.score == nil ? 0 : 1
      }
    }
    #expect(scored > 200)
  }

  /// What later reviews need of a decision.
  private static func standing(_ decision: TierDecision, _ model: TierModel) -> TierStanding {
    func rank(_ tier: String?) -> Int? { model.tiers.firstIndex { $0.code == tier } }
    let override = decision.rules.first {
      if case .override = $0.kind { true } else { false }
    }
    let rail: TierStanding.Rail? =
      decision.rules.contains { $0.kind == .classAFloor }
      ? .classAFloor : decision.rules.contains { $0.kind == .noRevenueCap } ? .noRevenueCap : nil
    return TierStanding(
      rank: rank(override.map(\.from) ?? decision.tier),
      score: decision.score.value.map { Int($0.rescaled(to: 3).coefficient) }, rail: rail,
      byHand: rank(decision.override?.tier))
  }

  @Test func `a score of exactly the threshold is of the tier, whatever its fractions`() throws {
    // 300 / 7 * revenue / 30: a seventh that is 20, 30 and 40 exactly at revenues of 14, 21 and 28.
    for revenue in 10...30 as ClosedRange<Int64> {
      let threshold = revenue < 18 ? 20 : revenue < 25 ? 30 : 40
      var fixture = PortfolioFixture()
      fixture.configuration.tiers = TierModel(
        criteria: [
          .init(
            measure: .volume, weight: ExactDecimal(3), normalisation: .target(floor: 0, target: 30)),
          .init(
            measure: .tenure, weight: ExactDecimal(4), normalisation: .target(floor: 0, target: 7)),
        ],
        tiers: [
          TierModel.Tier(
            code: "A", name: Phrase(verbatim: "A"), threshold: ExactDecimal(threshold)),
          TierModel.Tier(code: "B", name: Phrase(verbatim: "B"), threshold: nil),
        ], missing: .renormalise, guardRails: TierModel.standard.guardRails)
      fixture.rows = [.init("acme", "1", "2025-12-31", revenue * 100)]
      let review = TierReplay(AccountRecords(try fixture.library()))
        .review(on: try day("2025-12-31"))
      let isEnough = Int(revenue) * 10 >= threshold * 7
      #expect(review.standings[0]?.rank == (isEnough ? 0 : 1), "\(revenue)")
    }
  }
}
