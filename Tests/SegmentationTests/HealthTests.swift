import AccountModel
import Diagnostics
import Localization
import Segmentation
import Testing

struct HealthTests {
  /// Satisfaction alone: 9 is good, 7 is watch, 5 is poor.
  private let satisfaction = TierModel(
    criteria: [
      .init(
        measure: .satisfaction, weight: ExactDecimal(1),
        normalisation: .target(floor: 5, target: 9))
    ],
    tiers: TierModel.standardHealth.tiers, missing: .renormalise,
    guardRails: TierModel.standardHealth.guardRails)

  private func fixture(answer: Int) throws -> PortfolioFixture {
    var fixture = PortfolioFixture()
    fixture.configuration.health = satisfaction
    fixture.rows = [.init("a", "1", "2025-02-01", 1000)]
    try fixture.answer("a", "2025-05-01", answer)
    return fixture
  }

  @Test(arguments: [(9, "good"), (7, "watch"), (5, "poor")])
  func `health is a level of its own beside the tier`(answer: Int, level: String) throws {
    let card = try fixture(answer: answer).scorecard("a")
    #expect(card.health?.tier == level)
    var without = try fixture(answer: answer)
    without.configuration.health = nil
    #expect(try without.scorecard("a").health == nil)
    #expect(try without.scorecard("a").tier == card.tier)
  }

  @Test func `no rule and no override of the tier touches health`() throws {
    var fixture = try fixture(answer: 5)
    fixture.accounts = [Account(id: "a", title: "A")]
    fixture.accounts[0].tierOverride = .init(
      tier: "A", reason: "reference", until: try day("2026-12-31"))
    let card = try fixture.scorecard("a")
    #expect(card.tier.tier == "A")
    #expect(card.health?.tier == "poor")
    #expect(card.health?.rules == [])
  }

  @Test func `a prospect has no health`() throws {
    var fixture = try fixture(answer: 9)
    fixture.accounts = [Account(id: "b", title: "B")]
    #expect(try fixture.scorecard("b").health?.tier == nil)
  }

  @Test func `tiers may count the health score`() throws {
    var fixture = try fixture(answer: 8)
    fixture.configuration.tiers = TierModel(
      criteria: [
        .init(
          measure: .health, weight: ExactDecimal(1), normalisation: .target(floor: nil, target: nil)
        )
      ],
      tiers: TierModel.standard.tiers, missing: .renormalise,
      guardRails: TierModel.standard.guardRails)
    let card = try fixture.scorecard("a")
    #expect(card.health?.score == .value(ExactDecimal("75.000") ?? .zero))
    #expect(card.tier.score == card.health?.score)
    #expect(card.tier.tier == "A")
  }

  @Test func `metrics have columns for health`() throws {
    let card = try fixture(answer: 7).scorecard("a")
    let values = ["health", "health_score", "health_coverage"].map {
      Metric.named($0)?.value(of: card).plainText
    }
    #expect(values == ["watch", "50", "1"])
    var without = try fixture(answer: 7)
    without.configuration.health = nil
    let empty = try without.scorecard("a")
    #expect(Metric.named("health")?.value(of: empty) == .undefined(.notConfigured))
  }

  @Test func `the explanation has health behind the tier`() throws {
    let report = TierReport(try fixture(answer: 7).portfolio(), language: .english)
    let text = try #require(report.explanation(of: "a"))
    #expect(text.contains("\nHealth: Watch, Score 50.000\n"))
    let json = try #require(report.jsonExplanation(of: "a"))
    #expect(json.contains(#""health":{"level":"watch","score":50.000,"#))
    #expect(report.table.contains("Health"))
  }
}
