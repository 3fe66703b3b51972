import AccountModel
import Localization
import Segmentation
import Testing

struct TierHistoryTests {
  /// A from 70, without criteria.
  private var model: TierModel {
    TierModel(
      criteria: [],
      tiers: [
        TierModel.Tier(code: "A", name: Phrase(verbatim: "A"), threshold: ExactDecimal(70)),
        TierModel.Tier(code: "B", name: Phrase(verbatim: "B"), threshold: nil),
      ],
      missing: .renormalise,
      guardRails: TierModel.GuardRails(
        liftsClassA: false, capsWithoutRevenue: true, minimumCoverage: 0))
  }

  /// The history of one account with these scores at the month ends of 2025; 0 is capped to the second
  /// tier.
  private func history(
    _ scores: [Int], byHand: [Int?] = []
  ) throws -> [TierHistory.Entry] {
    let reviews = try scores.enumerated().map { month, score in
      TierReview(
        day: CalendarMonth(of: try day("2025-01-01")).adding(months: month).lastDay,
        standings: [
          TierStanding(
            rank: score >= 70 ? 0 : 1, score: score * 1000, rail: score == 0 ? .noRevenueCap : nil,
            byHand: byHand.indices.contains(month) ? byHand[month] : nil)
        ])
    }
    return TierHistory(accounts: ["acme"], reviews: reviews, model: model).entries(of: "acme")
  }

  @Test func `a demotion needs five points and two reviews, a promotion the threshold`() throws {
    let entries = try history([71, 68, 64, 63, 69, 70])
    #expect(entries.map(\.raw) == ["A", "B", "B", "B", "B", "A"])
    #expect(entries.map(\.held) == ["A", "A", "A", "B", "B", "A"])
    #expect(entries[3].since == (try day("2025-04-30")))
    #expect(entries[2].contestedSince == (try day("2025-02-28")))
    #expect(entries[4].contestedSince == nil)
  }

  @Test func `a score within the band never counts for a demotion`() throws {
    let entries = try history([71, 65, 66, 67, 65])
    #expect(entries.allSatisfy { $0.held == "A" })
    #expect(entries.last?.contestedSince == (try day("2025-02-28")))
  }

  @Test func `a guard rail is not held back by the band`() throws {
    let entries = try history([71, 0, 0])
    #expect(entries.map(\.held) == ["A", "A", "B"])
  }

  @Test func `a tier set by hand stands above what is held while it is in force`() throws {
    let entries = try history([10, 10, 10], byHand: [0, 0, nil])
    #expect(entries.map(\.held) == ["A", "A", "B"])
    #expect(entries.map(\.byHand?.tier) == ["A", "A", nil])
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
