/// The columns of the data files, by the names that `design` and documentation use.
package enum TableColumn: String, Sendable, Hashable, CaseIterable {
  case orderID = "order_id"
  case date
  case accountID = "account_id"
  case amount, currency
  case productID = "product_id"
  case quantity
  case listPrice = "list_price"
  case discount, cost, margin, division, channel
  case orderStatus = "order_status"
  case invoiceDate = "invoice_date"
  case dueDate = "due_date"
  case paidDate = "paid_date"
  case promisedDate = "promised_date"
  case deliveredDate = "delivered_date"
  case isReturn = "is_return"
  // Satisfaction
  case metric, score
  case scaleMinimum = "scale_min"
  case scaleMaximum = "scale_max"
  case personID = "person_id"
  case comment, source, touchpoint
  // Potential
  case year, with, spend
  case competitorID = "competitor_id"
  case contractEnd = "contract_end"
  case appetite, confidence
  // Cost to serve
  case period, kind, hours, note
  // Targets
  case tier, owner, target, stretch
  // Products
  case name
  case namePortuguese = "name_pt"
  case namePolish = "name_pl"
  case namePersian = "name_fa"
  case group
  case groupPortuguese = "group_pt"
  case groupPolish = "group_pl"
  case groupPersian = "group_fa"
  case parentID = "parent_id"
  case active, launched, retired
  // Exchange rates
  case rateToBase = "rate_to_base"
}
