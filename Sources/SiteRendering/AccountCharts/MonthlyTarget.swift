import AccountModel

/// Targets of any period brought down to months.
enum MonthlyTarget {
  /// The target of the shortest period that holds the month, in equal parts a month; nil without
  /// one.
  static func amount(in month: CalendarMonth, targets: [Target]) -> ExactDecimal? {
    let fitting = targets.filter {
      $0.period.firstMonth <= month && month < $0.period.firstMonth.adding(months: $0.period.months)
    }
    guard let target = fitting.min(by: { $0.period.months < $1.period.months }) else { return nil }
    guard target.period.months > 1 else { return target.target }
    let scaled = target.target.rescaled(to: target.target.scale + 2)
    return ExactDecimal(
      coefficient: scaled.coefficient / Int128(target.period.months), scale: scaled.scale)
  }
}
