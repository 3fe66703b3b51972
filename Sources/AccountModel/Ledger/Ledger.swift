/// Every usable row of the order files.
package struct Ledger: Sendable {
  /// Digits behind the point of every amount: the largest that any file uses.
  package let scale: Int
  /// In order of account id (Unicode scalars); accounts without a row are absent.
  package let accounts: [AccountLedger]
  /// The product ids of the rows, in order (Unicode scalars).
  package let products: [String]
  /// Paths of the order files, relative to the workspace, in path order.
  package let files: [String]
  /// Whether any row says how many units were bought.
  package let hasQuantities: Bool

  package init(
    scale: Int, accounts: [AccountLedger], products: [String], files: [String],
    hasQuantities: Bool = false
  ) {
    self.scale = scale
    self.accounts = accounts
    self.products = products
    self.files = files
    self.hasQuantities = hasQuantities
  }

  package static let empty = Ledger(scale: 0, accounts: [], products: [], files: [])
}

extension Ledger {
  /// The earliest date of a row; nil without one.
  package var firstDate: CalendarDate? { accounts.compactMap(\.entries.first?.date).min() }
}
