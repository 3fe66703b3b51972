/// What one pass over an account's rows yields. Amounts are in units of the ledger's scale, dates
/// are day numbers.
struct AccountTally {
  /// Rows on or before the as-of date.
  var rowCount = 0
  /// Rows after it.
  var laterRowCount = 0
  var all: Int128 = 0
  var trailing: Int128 = 0
  var prior: Int128 = 0
  /// Net revenue of the last 24 complete months, oldest first.
  var months = [Int128](repeating: 0, count: 24)
  /// Positions of the rows of the trailing window in the account's entries.
  var trailingRows = 0..<0
  /// Cost of goods of the trailing window; nil where a row that is not zero states none.
  var trailingCost: Int128?
  var orderCount = 0
  var trailingOrderCount = 0
  /// Sum of the trailing window's orders, credits left out.
  var trailingSales: Int128 = 0
  var priorOrderCount = 0
  /// The same of the prior window.
  var priorSales: Int128 = 0
  /// Revenue of the first whole year of the relation, and how many years before the trailing one it
  /// is; nil with fewer than two whole years.
  var firstYear: (amount: Int128, yearsBefore: Int)?
  /// The first order of the trailing window that came after twelve months of silence.
  var wonBackOn: Int32?
  var firstOrder: Int32?
  var lastOrder: Int32?
  /// Position of the first order's earliest row in the account's entries.
  var firstOrderRow: Int?
  var orderDays = 0
  /// Twice the median of the days between consecutive order dates; nil with fewer than two dates.
  var doubledMedianGap: Int?
}
