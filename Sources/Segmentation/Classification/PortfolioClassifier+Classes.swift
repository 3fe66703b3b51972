import AccountModel

extension PortfolioClassifier {
  private static let standardCuts = [ExactDecimal(80), ExactDecimal(95)]
  private static let standardVariationCuts = [VariationCut(0.5), VariationCut(1)]
  private static let classicVariationCuts = [VariationCut(0.1), VariationCut(0.25)]

  /// The classes by the fixed rules of the metrics table.
  func standardClasses(at position: Int, monthsUsed: Int) -> StandardClasses {
    let tally = subjects[position].tally
    let reason = Self.reason(for: tally.trailing)
    let abc = Measured(
      trailing.abcClass(at: position, cuts: Self.standardCuts, crossing: .up), else: reason)
    let used = tally.months.suffix(12).suffix(monthsUsed)
    let xyz = Self.xyz(used, cuts: Self.standardVariationCuts, degreesOfFreedom: 0)
    return StandardClasses(
      abc: abc,
      abcDown: Measured(
        trailing.abcClass(at: position, cuts: Self.standardCuts, crossing: .down), else: reason),
      abcPrior: Measured(
        prior.abcClass(at: position, cuts: Self.standardCuts, crossing: .up),
        else: tally.prior < 0 ? .netCredit : .noPriorRevenue),
      xyz: xyz,
      xyzClassic: Self.xyz(used, cuts: Self.classicVariationCuts, degreesOfFreedom: 0),
      abcxyz: Self.cell(abc, xyz),
      rfm: rfm(at: position, standardRFM))
  }

  /// The classes by the rules of `workspace.yml`.
  func configuredClasses(at position: Int, months: Int) -> SegmentClasses {
    let tally = subjects[position].tally
    let (rules, xyzRules) = (configuration.abc, configuration.xyz)
    let reason: UndefinedReason =
      rules.basis == .contribution && profitability[position].contribution.value == nil
      ? .missingInput : Self.reason(for: tally.trailing)
    let abc = Measured(
      basis.abcClass(at: position, rules: rules), else: reason)
    let periods = grain.periods(tally.months, sinceFirstOrder: months)[...]
    let xyz = Self.xyz(
      periods, cuts: variationCuts, degreesOfFreedom: xyzRules.degreesOfFreedom)
    let rfm = rfm(at: position, configuredRFM)
    return SegmentClasses(
      abc: abc,
      abcByRevenue: Measured(
        trailing.abcClass(at: position, rules: rules),
        else: Self.reason(for: tally.trailing)),
      abcPrior: Measured(
        prior.abcClass(at: position, rules: rules),
        else: tally.prior < 0 ? .netCredit : .noPriorRevenue),
      variation: Self.variation(periods, degreesOfFreedom: xyzRules.degreesOfFreedom),
      xyz: xyz,
      cell: Self.cell(abc, xyz),
      rfm: rfm,
      rfmSegment: rfm.map(RFMSegment.init))
  }

  private func rfm(at position: Int, _ scoring: RFMScoring) -> Measured<RFMScore> {
    Measured(
      Self.rfmInputs(subjects[position], orders[position]).map(scoring.score),
      else: .tooFewOrders)
  }

  private static func reason(for revenue: Int128) -> UndefinedReason {
    revenue < 0 ? .netCredit : .noRevenue
  }

  /// Needs six periods and a positive mean.
  static func variation(
    _ periods: ArraySlice<Int128>, degreesOfFreedom: Int
  ) -> Measured<Double> {
    guard periods.count >= 6 else { return .undefined(.tooFewPeriods) }
    return Measured(
      Dispersion(periods).coefficient(degreesOfFreedom: degreesOfFreedom),
      else: periods.contains { $0 != 0 } ? .netCredit : .noRevenue)
  }

  /// X up to the first cut, Y up to the second, Z above.
  static func xyz(
    _ periods: ArraySlice<Int128>, cuts: [VariationCut], degreesOfFreedom: Int
  ) -> Measured<XYZClass> {
    guard periods.count >= 6 else { return .undefined(.tooFewPeriods) }
    return Measured(
      Dispersion(periods).xyzClass(cuts: cuts, degreesOfFreedom: degreesOfFreedom),
      else: periods.contains { $0 != 0 } ? .netCredit : .noRevenue)
  }

  private static func cell(
    _ abc: Measured<ABCClass>, _ xyz: Measured<XYZClass>
  ) -> Measured<ABCXYZCell> {
    abc.flatMap { abc in xyz.map { ABCXYZCell(abc: abc, xyz: $0) } }
  }
}
