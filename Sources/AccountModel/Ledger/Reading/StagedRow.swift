/// A row on its way from the file to the ledger, in 28 bytes: as many as there are rows are held at
/// once.
struct StagedRow: Sendable {
  /// The fingerprint in halves, so that the row is aligned to four bytes.
  private let orderLow: UInt32
  private let orderHigh: UInt32
  /// The account's number, and the scale in the lowest three bits.
  private let accountAndScale: UInt32
  private let line: Int32
  private let amount: Int32
  /// `Int32.min` where the row does not say.
  private let quantity: Int32
  /// `UInt16.max` where the row names none.
  private let product: UInt16
  /// Days since 1900-01-01, before which no row is dated.
  private let day: UInt16

  private static let firstDay: Int32 = -25_567

  /// Leaves the cost aside; nil for a row with a number that is too large.
  @inline(__always)
  init?(leavingCost row: OrderRow) {
    guard let day = UInt16(exactly: row.date.dayNumber - Self.firstDay),
      let amount = Int32(exactly: row.amount), let quantity = Self.narrow(row.quantity),
      row.product < Int32(UInt16.max), row.account < 1 << 29
    else { return nil }
    orderLow = UInt32(truncatingIfNeeded: row.order)
    orderHigh = UInt32(truncatingIfNeeded: row.order >> 32)
    accountAndScale = UInt32(row.account) << 3 | UInt32(row.scale)
    line = row.line
    self.amount = amount
    self.quantity = quantity
    product = row.product < 0 ? .max : UInt16(row.product)
    self.day = day
  }

  /// Nil for a row with a cost, or a number that is too large.
  @inline(__always)
  init?(_ row: OrderRow) {
    guard row.cost == CompactIntegers.absent else { return nil }
    self.init(leavingCost: row)
  }

  /// - Parameter cost: of the row, `CompactIntegers.absent` for none.
  @inline(__always)
  func row(cost: Int64 = CompactIntegers.absent) -> OrderRow {
    OrderRow(
      date: CalendarDate(dayNumber: Int32(day) + Self.firstDay),
      account: Int32(accountAndScale >> 3), product: product == .max ? -1 : Int32(product),
      line: line, order: UInt64(orderHigh) << 32 | UInt64(orderLow), amount: Int64(amount),
      cost: cost, quantity: quantity == .min ? CompactIntegers.absent : Int64(quantity),
      scale: UInt8(accountAndScale & 7))
  }

  /// Nil for a number that is too large.
  @inline(__always)
  private static func narrow(_ value: Int64) -> Int32? {
    if value == CompactIntegers.absent { return .min }
    guard let narrow = Int32(exactly: value), narrow != .min else { return nil }
    return narrow
  }
}

/// The same of a row that states its cost of goods.
struct StagedCostRow: Sendable {
  private let staged: StagedRow
  private let cost: Int32

  /// Nil for a row with a number that is too large.
  @inline(__always)
  init?(_ row: OrderRow) {
    guard let cost = Int32(exactly: row.cost), let staged = StagedRow(leavingCost: row) else {
      return nil
    }
    self.staged = staged
    self.cost = cost
  }

  @inline(__always)
  var row: OrderRow { staged.row(cost: Int64(cost)) }
}
