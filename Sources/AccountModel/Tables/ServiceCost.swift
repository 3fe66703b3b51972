/// One row of `cost_to_serve.csv`: what serving an account cost in a period.
package struct ServiceCost: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case freight, support, visits, expedite, discount, benefit
    case paymentTerms = "payment_terms"
    case returns, admin
    case kamTime = "kam_time"
  }

  package let account: String
  package let period: Period
  package let kind: Kind
  /// In base currency.
  package let cost: ExactDecimal
  package let hours: ExactDecimal?
  package let person: String?
  package let note: String?
  package let row: SourceRow

  package init(
    account: String, period: Period, kind: Kind, cost: ExactDecimal, hours: ExactDecimal?,
    person: String?, note: String?, row: SourceRow
  ) {
    self.account = account
    self.period = period
    self.kind = kind
    self.cost = cost
    self.hours = hours
    self.person = person
    self.note = note
    self.row = row
  }
}
