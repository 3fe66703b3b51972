/// One row of `potential.csv`: what an account spends on a product, and with whom.
package struct WalletEntry: Sendable, Hashable {
  package enum Supplier: String, Sendable, Hashable, CaseIterable {
    case us, competitor, `internal`, none, unknown
    case notApplicable = "not_applicable"
  }
  /// How sure the row is.
  package enum Confidence: String, Sendable, Hashable, CaseIterable { case assumed, confirmed }

  package let account: String
  package let product: String
  package let year: Int
  package let supplier: Supplier
  /// Per year, in base currency; nil where unknown.
  package let spend: ExactDecimal?
  package let division: String?
  package let competitor: String?
  package let contractEnd: CalendarDate?
  /// 0 (none) to 3 (asked for an offer).
  package let appetite: Int?
  /// Nil where the row does not say.
  package let confidence: Confidence?
  package let source: String?
  package let row: SourceRow

  package init(
    account: String, product: String, year: Int, supplier: Supplier, spend: ExactDecimal?,
    division: String?, competitor: String?, contractEnd: CalendarDate?, appetite: Int?,
    confidence: Confidence?, source: String?, row: SourceRow
  ) {
    self.account = account
    self.product = product
    self.year = year
    self.supplier = supplier
    self.spend = spend
    self.division = division
    self.competitor = competitor
    self.contractEnd = contractEnd
    self.appetite = appetite
    self.confidence = confidence
    self.source = source
    self.row = row
  }
}
