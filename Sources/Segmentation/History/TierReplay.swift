package import AccountModel

/// Replays what month-end reviews say about tiers, without the figures that no tier depends on.
///
/// A review is a function of its day alone, so that they can be made in any order and on any core.
package struct TierReplay: Sendable {
  private let accounts: AccountRecords
  /// Parallel to the records.
  private let reviewed: [ReviewedAccount]
  private let needsCosts: Bool
  private let needsVariation: Bool
  /// Whether a criterion rests on more than is sorted out for reviews.
  private let needsFigures: Bool

  private var configuration: Configuration { accounts.library.configuration }

  package init(_ accounts: AccountRecords) {
    let measures = Set(accounts.library.configuration.tiers.criteria.map(\.measure))
    let isCounting = measures.contains(.frequency)
    let needsOrders = isCounting || measures.contains(.tenure)
    let ledger = accounts.library.tables.ledger
    self.accounts = accounts
    needsCosts = measures.contains(.costToServe)
    needsVariation = measures.contains(.stability)
    needsFigures = !measures.isDisjoint(with: [.overdueRatio, .daysLate, .nineBox, .health])
    reviewed = accounts.records.map { record in
      let rows = record.ledgerPosition.map { ledger.accounts[$0] }
      return ReviewedAccount(
        record, rows, scale: ledger.scale,
        orders: needsOrders ? rows.map { OrderTimeline($0, isCounting: isCounting) } : nil)
    }
  }

  /// The month ends from the first one with an order row up to a day, ascending.
  package func days(upTo asOf: CalendarDate) -> [CalendarDate] {
    guard let first = accounts.library.tables.ledger.firstDate, first <= asOf else { return [] }
    return ReviewDays.within(first...asOf)
  }

  /// What the review of a day says.
  package func review(on day: CalendarDate) -> TierReview {
    let known = reviewed.indices.filter { reviewed[$0].isKnown(on: day) }
    let measurement =
      needsFigures
      ? Classification(accounts, asOf: day, forecasts: false).measurement
      : measurement(of: known, on: day)
    let scoring = ReviewScoring(measurement, asOf: day)
    let criteria = configuration.tiers.criteria.count
    var standings = [TierStanding?](repeating: nil, count: reviewed.count)
    var points = [Float](repeating: .nan, count: reviewed.count * criteria)
    var own: [Float] = []
    for (place, position) in known.enumerated() {
      own.removeAll(keepingCapacity: true)
      standings[position] = scoring.standing(
        at: place, override: reviewed[position].override, points: &own)
      for (index, value) in own.enumerated() { points[position * criteria + index] = value }
    }
    return TierReview(day: day, standings: standings, points: points)
  }

  /// - Parameter known: the positions of the accounts that are known on the day.
  private func measurement(of known: [Int], on day: CalendarDate) -> TierMeasurement {
    let windows = AsOfWindows(asOf: day)
    let trailing = known.map { reviewed[$0].trailing(windows) }
    let classes = RevenueRanking(trailing).abcClasses(rules: configuration.abc)
    let variations = needsVariation ? variations(on: day) : []
    let inputs = known.indices.map { place in
      reviewed[known[place]].inputs(
        windows, trailing: trailing[place], abc: classes[place],
        variation: variations.isEmpty ? .undefined(.missingInput) : variations[place],
        needsCosts: needsCosts)
    }
    return TierMeasurement(configuration.tiers, inputs)
  }

  /// The coefficients of the accounts that are known on a day. They rest on months and gaps of
  /// orders, which only the whole tally of the rows gives.
  private func variations(on day: CalendarDate) -> [Measured<Double>] {
    let classifier = PortfolioClassifier(accounts, asOf: day, forecasts: false)
    return classifier.subjects.indices.map { classifier.variation(at: $0) }
  }

  /// - Parameter reviews: of month ends, ascending.
  package func history(_ reviews: [TierReview]) -> TierHistory {
    TierHistory(
      accounts: accounts.records.map(\.id), reviews: reviews, model: configuration.tiers)
  }
}
