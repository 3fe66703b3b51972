import AccountModel
import Diagnostics
import Localization
import Segmentation

@testable import SiteRendering

/// A small portfolio: a large account in trouble, a small steady one, a prospect and a candidate.
enum PortfolioSample {
  static let asOf = CalendarDate(dayNumber: 20_000)

  /// - Parameter more: of accounts without a dossier, by id.
  static func portfolio(
    languages: [Language] = Language.allCases, more: [AccountLedger] = []
  ) -> Portfolio {
    var configuration = Configuration.standard
    configuration.languages = languages
    configuration.cadence = [
      "A": Configuration.Cadence(contact: nil, meeting: 30, review: nil),
      "B": Configuration.Cadence(contact: nil, meeting: 60, review: nil),
    ]
    var acme = Account(id: "acme", title: "<b>Acme</b> & {{name}}")
    acme.tierOverride = Account.TierOverride(
      tier: "A", reason: "board", until: asOf.adding(days: -1))
    acme.renewalDate = asOf.adding(days: 90)
    var steady = Account(id: "steady", title: "شرکت پایدار")
    steady.tierOverride = Account.TierOverride(
      tier: "C", reason: "image <1>", until: asOf.adding(days: 30))
    let prospect = Account(id: "prospect", title: "Prospect")
    var plan = Plan(id: "plan-1", title: "Plan", account: acme.id)
    plan.start = asOf.adding(days: -400)
    plan.end = asOf.adding(days: -35)
    let meeting = Meeting(
      id: "m-1", title: "Review", account: acme.id, date: asOf.adding(days: -100))
    var playbook = Playbook(id: "steady-large", title: "Steady and large")
    playbook.abcXYZ = ["AX", "AY", "AZ"]
    playbook.contactDays = 14
    var review = Playbook.Play(kind: .qbr)
    review.perDays = 90
    playbook.mandatory = [review]
    playbook.discountLimitPercent = ExactDecimal(12)
    var documents = DocumentSet()
    documents.accounts = [acme, steady, prospect]
    documents.plans = [plan]
    documents.meetings = [meeting]
    documents.playbooks = [playbook]
    let task = Action(
      text: "Send the contract", source: meeting.id, account: acme.id,
      due: asOf.adding(days: -10))
    let library = Library(
      documents: documents, actions: ActionIndex(declared: [], taskLines: [task]),
      tables: tables(more),
      configuration: configuration)
    return Portfolio.classify(library, asOf: asOf).value
  }

  static func site(_ language: Language, _ portfolio: Portfolio) -> LanguageSite {
    LanguageSite(
      language: language, portfolio: portfolio, version: "1.0",
      templates: TemplateSet().library(for: language).value,
      index: SiteIndex(portfolio.library, routes: RouteTable(portfolio.library)))
  }

  private static func tables(_ more: [AccountLedger]) -> DataTables {
    DataTables(
      ledger: Ledger(
        scale: 2,
        accounts: [
          account("acme", everyDays: 30, amount: 90_000_00, until: -200),
          account("new-key", everyDays: 20, amount: 10_000_00, until: -3),
          account("steady", everyDays: 15, amount: 1_000_00, until: -2),
        ] + more, products: ["freezer"], files: ["content/data/orders.csv"]),
      products: [
        Product(id: "freezer", name: Phrase(verbatim: "Freezer <1>")),
        Product(id: "truck", name: Phrase(verbatim: "Truck")),
      ],
      wallet: [
        wallet("steady", "truck", .competitor, 50_000),
        wallet("acme", "truck", .notApplicable, nil),
      ])
  }

  private static func wallet(
    _ account: String, _ product: String, _ supplier: WalletEntry.Supplier, _ spend: Int?
  ) -> WalletEntry {
    WalletEntry(
      account: account, product: product, year: asOf.year, supplier: supplier,
      spend: spend.map { ExactDecimal($0) }, division: nil, competitor: nil, contractEnd: nil,
      appetite: nil, confidence: .confirmed, source: nil,
      row: SourceRow(file: "content/data/potential.csv", line: 2))
  }
}

extension PortfolioSample {
  /// Orders of one amount at equal distances, from 700 days before the as-of date to `until`.
  static func account(
    _ id: String, everyDays gap: Int, amount: Int64, until: Int
  ) -> AccountLedger {
    let days = stride(from: -700, through: until, by: gap)
    return AccountLedger(
      account: id,
      entries: days.enumerated().map { index, day in
        LedgerEntry(
          date: asOf.adding(days: day), product: 0, order: UInt64(index), amount: amount,
          line: Int32(index + 2))
      })
  }
}
