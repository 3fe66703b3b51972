import AccountModel
import Localization
import Segmentation
import Testing

struct TierHistoryTests {
  /// One criterion: a revenue of 100 in twelve months is worth 100 points; A from 70.
  private var model: TierModel {
    TierModel(
      criteria: [
        TierModel.Criterion(
          measure: .volume, weight: ExactDecimal(1), normalisation: .target(floor: 0, target: 100))
      ],
      tiers: [
        TierModel.Tier(code: "A", name: Phrase(verbatim: "A"), threshold: ExactDecimal(70)),
        TierModel.Tier(code: "B", name: Phrase(verbatim: "B"), threshold: nil),
      ],
      missing: .renormalise,
      guardRails: TierModel.GuardRails(
        liftsClassA: false, capsWithoutRevenue: true, minimumCoverage: 0))
  }

  /// The history of an account whose revenue of twelve months is as given at the month ends of 2025.
  private func history(
    _ revenues: [Int64], override: Account.TierOverride? = nil
  ) throws -> [TierHistory.Entry] {
    var portfolios: [Portfolio] = []
    for (month, revenue) in revenues.enumerated() {
      var fixture = PortfolioFixture()
      fixture.configuration.tiers = model
      let date = CalendarMonth(of: try day("2025-01-01")).adding(months: month).lastDay
      fixture.asOf = date.iso
      fixture.rows = [PortfolioFixture.Row("acme", "1", date.iso, revenue * 100)]
      var account = Account(id: "acme", title: "Acme")
      account.tierOverride = override
      fixture.accounts = [account]
      portfolios.append(try fixture.portfolio())
    }
    let history = TierHistory(portfolios.map { TierReview($0) }, model: model)
    return try #require(history.entries["acme"]).compactMap(\.self)
  }

  @Test func `a demotion needs five points and two reviews, a promotion the threshold`() throws {
    let entries = try history([71, 68, 64, 63, 69, 70])
    #expect(entries.map(\.raw) == ["A", "B", "B", "B", "B", "A"])
    #expect(entries.map(\.held) == ["A", "A", "A", "B", "B", "A"])
    #expect(entries[3].since == (try day("2025-04-30")))
    #expect(entries[2].contestedSince == (try day("2025-02-28")))
    #expect(entries[4].contestedSince == nil)
  }

  @Test func `a guard rail is not held back by the band`() throws {
    let entries = try history([71, 0, 0])
    #expect(entries.map(\.held) == ["A", "A", "B"])
  }

  @Test func `a tier set by hand stands above what is held while it is in force`() throws {
    let override = Account.TierOverride(
      tier: "A", reason: "pilot", until: try day("2025-02-28"))
    let entries = try history([10, 10, 10], override: override)
    #expect(entries.map(\.held) == ["A", "A", "B"])
    #expect(entries.map(\.isOverride) == [true, true, false])
    #expect(entries.map(\.raw) == ["B", "B", "B"])
    #expect(entries[1].since == (try day("2025-01-31")))
    #expect(entries[2].since == (try day("2025-01-31")))
  }

  @Test func `quarters and years end with their months`() throws {
    let year = try day("2025-01-01")...(try day("2025-12-31"))
    #expect(ReviewDays.within(year).count == 12)
    #expect(
      ReviewDays.within(year, every: .quarter).map(\.iso)
        == ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"])
    #expect(ReviewDays.within(year, every: .year).map(\.iso) == ["2025-12-31"])
    #expect(ReviewDays.within(try day("2025-01-05")...(try day("2025-01-30"))).isEmpty)
  }
}
