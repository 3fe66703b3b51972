import AccountModel
package import Diagnostics

/// Where a criterion's value comes from.
package enum InputSource: Sendable, Hashable {
  /// Rows of data files.
  case rows(RowRange)
  /// A field of a dossier.
  case field(SourceRange)
}

extension InputSource {
  /// Where an account's value of a measure stands; nil where nothing says.
  init?(
    _ measure: TierModel.Measure, _ quantity: CriterionQuantity, _ metrics: AccountMetrics,
    _ facts: AccountFacts?, asOf: CalendarDate
  ) {
    var rows: RowRange?
    var place: SourceRange?
    switch quantity {
    case .revenue, .growth, .stability, .orders, .overdueRatio, .daysLate, .cell:
      rows = metrics.revenue.trailingRows
    case .whiteSpace: rows = metrics.wallet.rows
    case .satisfaction: rows = metrics.satisfaction.rows
    case .costToServeRatio: rows = metrics.profitability.costRows
    case .years:
      place = metrics.tenure.declaredAt
      rows = metrics.orders.firstRow.map { RowRange(count: 1, first: $0, last: $0) }
    case .segment: place = facts?.segment?.place
    case .meetingCadence: place = facts?.lastMeeting(asOf: asOf)?.place
    case .score: break
    case .grade:
      let grade = measure == .strategicValue ? facts?.strategicValue : facts?.referenceValue
      place = grade?.place
    }
    guard let source = place.map(InputSource.field) ?? rows.map(InputSource.rows) else {
      return nil
    }
    self = source
  }
}
