import AccountModel
import Diagnostics

/// Turns a library into a portfolio: rankings over all accounts first, then account by account.
struct PortfolioClassifier: Sendable {
  let library: Library
  let windows: AsOfWindows
  /// In order of id.
  let subjects: [Subject]
  /// Parallel to `subjects`.
  let orders: [OrderMetrics]
  let profitability: [Profitability]
  let payments: [PaymentTally]
  let trailing: RevenueRanking
  let prior: RevenueRanking
  /// Net prior revenue of all accounts.
  let priorTotal: Int128
  /// By what the configured ABC classes rank: revenue or contribution.
  let basis: RevenueRanking
  let grain: VariationGrain
  /// The configured cuts of X and Y.
  let variationCuts: [VariationCut]
  let standardRFM: RFMScoring
  let configuredRFM: RFMScoring
  /// The earliest date of an order row.
  let firstDate: CalendarDate?
  /// Nil where `workspace.yml` asks for none.
  let forecast: PortfolioForecast?
  /// Parallel to `subjects`.
  let forecasts: [OrderForecast]

  var configuration: Configuration { library.configuration }
  var scale: Int { library.tables.ledger.scale }

  /// - Parameter forecasts: whether to fit what `workspace.yml` asks for.
  init(_ accounts: AccountRecords, asOf: CalendarDate, forecasts isForecasting: Bool = true) {
    let library = accounts.library
    let windows = AsOfWindows(asOf: asOf)
    let configuration = library.configuration
    let scale = library.tables.ledger.scale
    let subjects = Subject.all(accounts, windows: windows)
    let ledger = library.tables.ledger
    let orders = subjects.map { subject in
      OrderMetrics(subject.tally, firstRow: subject.firstOrderRow(in: ledger), asOf: asOf)
    }
    let profitability = subjects.map { subject in
      Profitability(
        subject.record.costs,
        revenue: subject.hasRows
          ? ExactDecimal(coefficient: subject.tally.trailing, scale: scale) : nil,
        costOfGoods: subject.tally.trailingCost.map { ExactDecimal(coefficient: $0, scale: scale) },
        months: windows.lastTwelveMonths)
    }
    let trailing = RevenueRanking(subjects.map(\.tally.trailing))
    let basis =
      configuration.abc.basis != .contribution
      ? trailing : RevenueRanking(Self.units(profitability.map(\.contribution.value)))
    let gaps = subjects.indices.compactMap { position in
      basis.abcClass(at: position, rules: configuration.abc) == .a
        ? orders[position].medianGap.value : nil
    }
    let population = zip(subjects, orders).compactMap { Self.rfmInputs($0, $1) }

    self.library = library
    firstDate = library.tables.ledger.firstDate
    (forecast, forecasts) = Self.forecast(
      subjects, library, windows: windows, isWanted: isForecasting)
    self.windows = windows
    self.subjects = subjects
    self.orders = orders
    self.profitability = profitability
    payments = subjects.map { subject in
      PaymentTally(
        subject.ledgerPosition.map { ledger.accounts[$0].payments } ?? [], windows: windows)
    }
    self.trailing = trailing
    self.basis = basis
    priorTotal = subjects.reduce(0) { $0 + $1.tally.prior }
    prior = RevenueRanking(subjects.map(\.tally.prior))
    grain = VariationGrain(configuration.xyz.grain, medianGapsOfA: gaps)
    variationCuts = configuration.xyz.cuts.map(VariationCut.init)
    standardRFM = RFMScoring(population, mode: .quantile, moneyScale: scale)
    configuredRFM =
      configuration.rfm == .quantile
      ? standardRFM : RFMScoring(population, mode: configuration.rfm, moneyScale: scale)
  }

  func money(_ units: Int128) -> ExactDecimal { ExactDecimal(coefficient: units, scale: scale) }

  /// The amounts as integers of one unit.
  private static func units(_ amounts: [ExactDecimal?]) -> [Int128?] {
    let scale = amounts.compactMap { $0?.scale }.max() ?? 0
    return amounts.map { $0?.rescaled(to: scale).coefficient }
  }

  /// What RFM scores; nil for an account without an order in the trailing window.
  static func rfmInputs(_ subject: Subject, _ orders: OrderMetrics) -> RFMScoring.Inputs? {
    guard orders.trailing > 0, let recency = orders.recency.value else { return nil }
    return RFMScoring.Inputs(
      recency: recency, frequency: orders.trailing, monetary: subject.tally.trailing)
  }
}
