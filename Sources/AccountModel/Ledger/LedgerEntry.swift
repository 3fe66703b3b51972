/// One usable row of the order files, dated on or before any as-of date a reader may ask for.
package struct LedgerEntry: Sendable, Hashable {
  package let date: CalendarDate
  /// Index into `Ledger.products`; -1 where the row names no product.
  package let product: Int32
  /// What the rows of one order of the account share: while files are read a 64-bit fingerprint of the
  /// order id as text (a row without one has a fingerprint of its own), in `LedgerEntries` a number.
  package let order: UInt64
  /// Net amount in base currency, in units of `10^-Ledger.scale`; negative for a credit.
  package let amount: Int64
  /// `CompactIntegers.absent` where the row does not say: an optional would cost each of millions of
  /// rows a word.
  private let costUnits: Int64
  private let thousandths: Int64
  /// Index into `Ledger.files`.
  package let file: Int32
  /// The line of the file on which the row starts, from 1.
  package let line: Int32

  package init(
    date: CalendarDate, product: Int32 = -1, order: UInt64, amount: Int64, cost: Int64? = nil,
    quantity: Int64? = nil, file: Int32 = 0, line: Int32 = 0
  ) {
    self.date = date
    self.product = product
    self.order = order
    self.amount = amount
    costUnits = cost ?? CompactIntegers.absent
    thousandths = quantity ?? CompactIntegers.absent
    self.file = file
    self.line = line
  }

  /// Cost of goods in the unit of `amount`; nil where the row does not say.
  package var cost: Int64? { costUnits == CompactIntegers.absent ? nil : costUnits }

  /// What was bought, in thousandths of its unit, negative for a return; nil where the row does not
  /// say.
  package var quantity: Int64? { thousandths == CompactIntegers.absent ? nil : thousandths }
}
