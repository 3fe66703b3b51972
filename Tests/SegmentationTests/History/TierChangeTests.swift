import AccountModel
import Localization
import Segmentation
import Testing

struct TierChangeTests {
  /// Revenue worth 80 points at 100 in twelve months, satisfaction 20; A from 70, B from 40.
  private static var model: TierModel {
    TierModel(
      criteria: [
        TierModel.Criterion(
          measure: .volume, weight: ExactDecimal(80), normalisation: .target(floor: 0, target: 100)),
        TierModel.Criterion(
          measure: .satisfaction, weight: ExactDecimal(20),
          normalisation: .target(floor: 0, target: 10)),
      ],
      tiers: [
        TierModel.Tier(code: "A", name: Phrase(verbatim: "A"), threshold: ExactDecimal(70)),
        TierModel.Tier(code: "B", name: Phrase(verbatim: "B"), threshold: ExactDecimal(40)),
        TierModel.Tier(code: "C", name: Phrase(verbatim: "C"), threshold: nil),
      ],
      missing: .zero,
      guardRails: TierModel.GuardRails(
        liftsClassA: false, capsWithoutRevenue: true, minimumCoverage: 0))
  }

  /// Orders of 90 in January 2024, whose revenue leaves the window at the end of January 2025; answers
  /// keep the score above 0.
  private static func fixture() throws -> PortfolioFixture {
    var fixture = PortfolioFixture()
    fixture.configuration.tiers = model
    fixture.rows = [
      .init("acme", "1", "2024-01-15", 9_000), .init("acme", "2", "2024-06-15", 100),
      .init("late", "3", "2024-05-10", 5_000),
    ]
    try fixture.answer("acme", "2024-01-20", 10)
    try fixture.answer("acme", "2024-12-20", 10)
    fixture.asOf = "2025-03-31"
    return fixture
  }

  @Test func `a change names the criterion that made it, against the last review of the old tier`()
    throws
  {
    let history = try #require(try Self.fixture().portfolio().tierHistory)
    let change = try #require(history.changes(of: "acme").first)
    #expect(history.changes(of: "acme").count == 1)
    #expect(change.from == "A" && change.to == "C")
    // The score falls at the end of January; a demotion needs two reviews.
    #expect(change.day == (try day("2025-02-28")))
    #expect(change.comparedWith == (try day("2024-12-31")))
    #expect(change.scoreBefore == ExactDecimal("92.8"))
    #expect(change.scoreAfter == ExactDecimal("20.8"))
    guard case .criterion(.volume, let points) = change.cause else {
      Issue.record("\(change.cause)")
      return
    }
    #expect(abs(points + 72) < 1e-4)
  }

  @Test func `an account that came later has its first tier as a change, but no move`() throws {
    let history = try #require(try Self.fixture().portfolio().tierHistory)
    let changes = history.changes(of: "late")
    #expect(changes.map(\.cause) == [.firstTier])
    #expect(changes.map(\.day) == [try day("2024-05-31")])
    let year = try day("2024-04-01")...(try day("2025-03-31"))
    #expect(history.moves(in: year).map(\.account) == ["acme"])
    #expect(history.moves(in: year.lowerBound...(try day("2025-01-31"))).isEmpty)
  }
}
