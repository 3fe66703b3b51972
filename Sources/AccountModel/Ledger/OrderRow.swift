/// A usable row of an order file, its keys still numbers of its part.
struct OrderRow: Sendable {
  var date: CalendarDate
  /// Numbers in the part's `accounts` and `products`; -1 for no product.
  var account: Int32
  var product: Int32
  /// The line within the part, from 1.
  var line: Int32
  var order: UInt64
  var amount: Int64
  /// `Int64.min` where the row does not say.
  var cost: Int64
  /// In thousandths; `Int64.min` where the row does not say.
  var quantity: Int64
  /// Digits behind the point of `amount` and `cost`.
  var amountScale: UInt8
  var costScale: UInt8
}

/// What one task read of an order file.
struct OrderPart: Sendable {
  var rows: [OrderRow] = []
  var accounts = ByteKeys()
  var products = ByteKeys()
  var rowCount = 0
  var rejectedCount = 0
  var cancelledCount = 0
  /// Lines of the part.
  var lineCount = 0
  var hasQuantities = false
  /// When rows are due and were paid, in order of row; rows without a due date are absent.
  var payments: [OrderPayment] = []
  var scale = 0
  var problems = RowProblems()
  var evidence = DecimalEvidence()
}

/// When an order row is due and when it was paid.
struct OrderPayment: Sendable {
  /// Position in the part's rows.
  let row: Int32
  let due: CalendarDate
  let settlement: LedgerPayment.Settlement
}

extension OrderPart {
  /// What a row says about its payment; nil for a row without a due date.
  func payment(ofRow row: Int) -> OrderPayment? {
    var (low, high) = (0, payments.count)
    while low < high {
      let middle = (low + high) / 2
      if payments[middle].row < row { low = middle + 1 } else { high = middle }
    }
    return low < payments.count && payments[low].row == row ? payments[low] : nil
  }
}
