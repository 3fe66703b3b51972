import AccountModel
import Diagnostics
import Localization
import Segmentation
import Testing

@testable import SiteRendering

/// What pages make of tiers that reviews hold.
struct HeldTierPagesTests {
  /// One criterion: 100 of revenue in twelve months are worth 100 points; A from 70, B from 40. `held`
  /// fell to 68 in June 2025, `fallen` to 30 in May, `near` has 69 and was never above.
  private static func portfolio() throws -> Portfolio {
    var configuration = Configuration.standard
    configuration.tiers = TierModel(
      criteria: [
        TierModel.Criterion(
          measure: .volume, weight: ExactDecimal(1), normalisation: .target(floor: 0, target: 100))
      ],
      tiers: [
        TierModel.Tier(code: "A", name: Phrase(verbatim: "A"), threshold: ExactDecimal(70)),
        TierModel.Tier(code: "B", name: Phrase(verbatim: "B"), threshold: ExactDecimal(40)),
        TierModel.Tier(code: "C", name: Phrase(verbatim: "C"), threshold: nil),
      ],
      missing: .renormalise,
      guardRails: TierModel.GuardRails(
        liftsClassA: false, capsWithoutRevenue: false, minimumCoverage: 0))
    let orders: [(String, String, Int64)] = [
      ("fallen", "2024-05-10", 50), ("fallen", "2024-08-10", 30), ("held", "2024-06-10", 20),
      ("held", "2024-09-10", 68), ("near", "2024-09-10", 69),
    ]
    let ledgers = try ["fallen", "held", "near"].map { account in
      AccountLedger(
        account: account,
        entries: try orders.enumerated().filter { $0.element.0 == account }.map { index, order in
          LedgerEntry(
            date: try #require(CalendarDate(iso: order.1)), order: UInt64(index),
            amount: order.2 * 100, line: Int32(index + 2))
        })
    }
    var documents = DocumentSet()
    documents.accounts = [
      Account(id: "fallen", title: "Fallen"), Account(id: "held", title: "Held"),
    ]
    let library = Library(
      documents: documents,
      tables: DataTables(
        ledger: Ledger(
          scale: 2, accounts: ledgers, products: [], files: ["content/data/orders.csv"])),
      configuration: configuration)
    return Portfolio.classify(library, asOf: try #require(CalendarDate(iso: "2025-06-30"))).value
  }

  @Test func `an account is not close to the tier that reviews hold it in`() throws {
    let portfolio = try Self.portfolio()
    #expect(portfolio.scorecard(of: "held")?.tier.tier == "A")
    #expect(portfolio.scorecard(of: "held")?.tier.scoredTier == "B")
    let near = NearThreshold.all(in: portfolio)
    // 69 is one point below A; 68 three above 65, below which A would fall.
    #expect(near.map(\.scorecard.account) == ["near", "held"])
    #expect(near.map(\.tier) == ["A", "B"])
    #expect(near.map(\.points) == [ExactDecimal(1), ExactDecimal(-3)])
  }

  @Test func `a tier that fell in the last three months needs attention, with its cause`() throws {
    let portfolio = try Self.portfolio()
    let fallen = try #require(
      AccountAttention.all(in: portfolio).first { $0.account == "fallen" })
    let texts = fallen.reasons.map {
      $0.text(LocaleStyle(language: .english, currency: "EUR"), asOf: portfolio.asOf)
    }
    #expect(texts.contains("Tier fell from A to C on June 30, 2025: Purchase volume −50.0"))
    let held = AccountAttention.all(in: portfolio).first { $0.account == "held" }
    #expect(held?.reasons.contains { if case .tierDropped = $0 { true } else { false } } != true)
  }
}
