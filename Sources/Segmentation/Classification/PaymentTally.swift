import AccountModel

/// Sums over invoices, of one account or several. Amounts are in units of the ledger's scale.
struct PaymentTally {
  private(set) var invoices = 0
  private var paid = 0
  private var paidLate = 0
  private var daysLate = 0
  private var amountPaid: Int128 = 0
  /// Sum of amount * days late.
  private var amountDays: Int128 = 0
  private var openAmount: Int128 = 0
  private var overdue = 0
  private var overdueAmount: Int128 = 0
  private var oldestDue: CalendarDate?

  init() {}

  /// The invoices of one account as of a day; a payment after it has not happened.
  init(_ payments: [LedgerPayment], windows: AsOfWindows) {
    var amounts: [Invoice: Int128] = [:]
    for payment in payments where payment.date <= windows.asOf {
      amounts[Invoice(payment, asOf: windows.asOf), default: 0] += Int128(payment.amount)
    }
    for (invoice, amount) in amounts where amount > 0 {
      add(invoice, amount: amount, windows)
    }
  }

  private struct Invoice: Hashable {
    let order: UInt64
    let due: CalendarDate
    let settlement: LedgerPayment.Settlement

    init(_ payment: LedgerPayment, asOf: CalendarDate) {
      order = payment.order
      due = payment.due
      if case .paid(let day) = payment.settlement, day > asOf {
        settlement = .open
      } else {
        settlement = payment.settlement
      }
    }
  }

  private mutating func add(_ invoice: Invoice, amount: Int128, _ windows: AsOfWindows) {
    invoices += 1
    switch invoice.settlement {
    case .paidOnUnknownDay: break
    case .open:
      openAmount += amount
      guard invoice.due < windows.asOf else { return }
      overdue += 1
      overdueAmount += amount
      oldestDue = min(oldestDue ?? invoice.due, invoice.due)
    case .paid(let day):
      guard windows.trailing.contains(day) else { return }
      let days = max(0, day.days(since: invoice.due))
      paid += 1
      paidLate += days > 0 ? 1 : 0
      daysLate += days
      amountPaid += amount
      amountDays += amount * Int128(days)
    }
  }

  static func + (left: PaymentTally, right: PaymentTally) -> PaymentTally {
    var sum = left
    sum.invoices += right.invoices
    sum.paid += right.paid
    sum.paidLate += right.paidLate
    sum.daysLate += right.daysLate
    sum.amountPaid += right.amountPaid
    sum.amountDays += right.amountDays
    sum.openAmount += right.openAmount
    sum.overdue += right.overdue
    sum.overdueAmount += right.overdueAmount
    sum.oldestDue = [left.oldestDue, right.oldestDue].compactMap(\.self).min()
    return sum
  }

  func metrics(scale: Int) -> PaymentMetrics {
    let reason: UndefinedReason = invoices == 0 ? .missingInput : .tooFewOrders
    func ofPaid(_ figure: Double) -> Measured<Double> {
      Measured(paid > 0 ? figure : nil, else: reason)
    }
    func amount(_ units: Int128) -> Measured<ExactDecimal> {
      Measured(
        invoices > 0 ? ExactDecimal(coefficient: units, scale: scale) : nil, else: .missingInput)
    }
    return PaymentMetrics(
      paid: paid,
      meanDaysLate: ofPaid(Double(daysLate) / Double(paid)),
      weightedDaysLate: ofPaid(amountDays.doubleValue / amountPaid.doubleValue),
      lateShare: ofPaid(Double(paidLate) / Double(paid)),
      openAmount: amount(openAmount), overdue: overdue, overdueAmount: amount(overdueAmount),
      oldestDue: oldestDue)
  }
}
