import AccountModel

extension Profitability {
  /// What serving one account cost, and what is left.
  ///
  /// A cost spreads evenly over the months of its period, and counts with those of its months that
  /// are among the last twelve complete ones; the sum is rounded once, half-even, to four decimals
  /// (or the decimals of the file, where more), and only where a period is cut.
  ///
  ///     1,200 for the year 2025 as of 2026-03-31: nine of its twelve months count, 900
  ///
  /// - Parameters:
  ///   - revenue: trailing revenue; nil for an account without order rows.
  ///   - costOfGoods: of the trailing window; nil where a row states none.
  init(
    _ costs: [ServiceCost], revenue: ExactDecimal?, costOfGoods: ExactDecimal?,
    months: ArraySlice<CalendarMonth>
  ) {
    let counted = Self.counted(costs, months: months)
    costRows = RowRange(counted.map { ($0.period, $0.row) })
    costsByKind = ServiceCost.Kind.allCases.compactMap { kind in
      let ofKind = counted.filter { $0.kind == kind }
      return ofKind.isEmpty
        ? nil : CostOfKind(kind: kind, cost: Self.sum(ofKind, months: months))
    }
    let cost = Self.cost(counted, months: months)
    let margin = revenue.flatMap { revenue in costOfGoods.map { revenue - $0 } }
    let contribution = margin.flatMap { margin in cost.map { margin - $0 } }
    costToServe = Measured(cost, else: .missingInput)
    grossMargin = Measured(margin, else: revenue == nil ? .noRevenue : .missingInput)
    self.contribution = Measured(contribution, else: .missingInput)
    contributionMargin = Self.ratio(contribution, revenue: revenue ?? .zero)
    costToServeRatio = Self.ratio(cost, revenue: revenue ?? .zero)
  }

  /// An amount / revenue; needs positive revenue.
  static func ratio(_ amount: ExactDecimal?, revenue: ExactDecimal) -> Measured<Double> {
    guard let amount else { return .undefined(.missingInput) }
    guard revenue > .zero else {
      return .undefined(revenue < .zero ? .netCredit : .noRevenue)
    }
    return .value(amount.doubleValue / revenue.doubleValue)
  }

  /// What serving cost in the given months; nil where no row is of them.
  static func cost(_ costs: [ServiceCost], months: ArraySlice<CalendarMonth>) -> ExactDecimal? {
    let counted = counted(costs, months: months)
    return counted.isEmpty ? nil : sum(counted, months: months)
  }

  private static func counted(
    _ costs: [ServiceCost], months: ArraySlice<CalendarMonth>
  ) -> [ServiceCost] {
    costs.filter { overlap($0.period, months) > 0 }
  }

  /// How many months of a period are among the given consecutive months.
  private static func overlap(_ period: Period, _ months: ArraySlice<CalendarMonth>) -> Int {
    guard let first = months.first, let last = months.last else { return 0 }
    let start = max(first.index, period.firstMonth.index)
    let end = min(last.index, period.firstMonth.index + Int32(period.months) - 1)
    return max(0, Int(end - start) + 1)
  }

  /// The sum in twelfths, which every period divides, divided once.
  private static func sum(
    _ costs: [ServiceCost], months: ArraySlice<CalendarMonth>
  ) -> ExactDecimal {
    let scale = costs.map(\.cost.scale).max() ?? 0
    let twelfths = costs.reduce(Int128(0)) { sum, cost in
      let share = Int128(overlap(cost.period, months) * (12 / cost.period.months))
      return sum + cost.cost.rescaled(to: scale).coefficient * share
    }
    guard twelfths % 12 != 0 else {
      return ExactDecimal(coefficient: twelfths / 12, scale: scale)
    }
    return ExactDecimal.rounded(
      numerator: twelfths, denominator: 12 * ExactDecimal.powerOfTen(scale),
      places: max(4, scale))
  }
}
