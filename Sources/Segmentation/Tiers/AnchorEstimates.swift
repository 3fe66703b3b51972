import AccountModel

/// Anchors for criteria whose model names none.
///
/// Revenue: floor at the smallest revenue of classes A and B (the boundary to C), target the median
/// of class A. White space and orders: from 0 to the median of class A; where that median is no white
/// space at all, which would give everybody all points, to the median of the accounts that have some.
/// Cost to serve: from the upper to the lower quartile of all accounts, since less is better. What has a scale of its own
/// takes constants: satisfaction 5...9, tenure 0...5 years, growth -20 %...+30 %, stability 0...1,
/// grades 1...5, the overdue ratio 5...1 (from lapsed to on time), days late 30...0, the meeting
/// cadence 2...1 (from twice as long to on schedule), health 0...100.
struct AnchorEstimates: Sendable {
  private let estimated: [CriterionQuantity: (floor: ExactFraction?, target: ExactFraction?)]

  init(_ accounts: [AccountMetrics]) {
    let classA = accounts.filter { $0.classes.abcByRevenue.value == .a }
    let upper = accounts.filter { ($0.classes.abcByRevenue.value ?? .c) != .c }
    let spaces = classA.compactMap(\.wallet.whiteSpace.value)
    let openSpaces = accounts.compactMap(\.wallet.whiteSpace.value).filter { $0 > .zero }
    let ratios = accounts.compactMap(\.profitability.costToServeRatio.value).sorted()
    func quartile(_ fourth: Int) -> ExactFraction? {
      ratios.isEmpty
        ? nil : ExactFraction(shortest: ratios[(ratios.count - 1) * fourth / 4])
    }
    estimated = [
      .revenue: (
        upper.map(\.revenue.trailing).min().map(ExactFraction.init),
        Self.median(classA.map(\.revenue.trailing))
      ),
      .whiteSpace: (
        .zero,
        Self.median(spaces).flatMap { $0 > .zero ? $0 : nil }
          ?? Self.median(openSpaces)
      ),
      .orders: (.zero, Self.median(classA.map { ExactDecimal($0.orders.trailing) })),
      .costToServeRatio: (quartile(3), quartile(1)),
    ]
  }

  /// The declared anchors, completed where one is missing; nil where the data give none either.
  ///
  /// - Parameter isFallback: whether the declared anchors are of another quantity.
  func anchors(
    of quantity: CriterionQuantity, floor: Double?, target: Double?, isLogarithmic: Bool = false,
    isFallback: Bool
  ) -> ExactAnchors? {
    let declaredFloor = isFallback ? nil : floor.flatMap(ExactFraction.init(shortest:))
    let declaredTarget = isFallback ? nil : target.flatMap(ExactFraction.init(shortest:))
    let constants = Self.constants(of: quantity)
    let estimate = estimated[quantity]
    guard let floor = declaredFloor ?? constants?.floor ?? estimate?.floor,
      let target = declaredTarget ?? constants?.target ?? estimate?.target
    else { return nil }
    return ExactAnchors(
      floor: floor, target: target,
      isRelative: constants == nil && (declaredFloor == nil || declaredTarget == nil),
      isLogarithmic: isLogarithmic && floor > .zero && target > .zero)
  }

  private static func constants(
    of quantity: CriterionQuantity
  ) -> (floor: ExactFraction, target: ExactFraction)? {
    switch quantity {
    case .satisfaction: (ExactFraction(5), ExactFraction(9))
    case .years: (.zero, ExactFraction(5))
    case .growth: (ExactFraction(-1, 5), ExactFraction(3, 10))
    case .stability: (.zero, .one)
    case .grade: (.one, ExactFraction(5))
    case .overdueRatio: (ExactFraction(5), .one)
    case .daysLate: (ExactFraction(30), .zero)
    case .meetingCadence: (ExactFraction(2), .one)
    case .score: (.zero, ExactFraction(100))
    case .revenue, .whiteSpace, .orders, .costToServeRatio, .segment, .cell: nil
    }
  }

  /// The mean of the middle two where the count is even; nil without values.
  private static func median(_ values: [ExactDecimal]) -> ExactFraction? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1
      ? ExactFraction(sorted[middle])
      : ExactFraction(sorted[middle - 1] + sorted[middle]) * ExactFraction(1, 2)
  }
}
