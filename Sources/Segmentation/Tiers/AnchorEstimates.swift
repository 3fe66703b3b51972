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
  private let accounts: [TierInputs]

  init(_ accounts: [TierInputs]) {
    self.accounts = accounts
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
    if let declaredFloor, let declaredTarget {
      return ExactAnchors(
        floor: declaredFloor, target: declaredTarget, isRelative: false,
        isLogarithmic: isLogarithmic && declaredFloor > .zero && declaredTarget > .zero)
    }
    let constants = Self.constants(of: quantity)
    let estimate = constants == nil ? estimate(of: quantity) : nil
    guard let floor = declaredFloor ?? constants?.floor ?? estimate?.floor,
      let target = declaredTarget ?? constants?.target ?? estimate?.target
    else { return nil }
    return ExactAnchors(
      floor: floor, target: target, isRelative: constants == nil,
      isLogarithmic: isLogarithmic && floor > .zero && target > .zero)
  }

  private func estimate(
    of quantity: CriterionQuantity
  ) -> (floor: ExactFraction?, target: ExactFraction?)? {
    let classA = accounts.lazy.filter { $0.abcByRevenue == .a }
    switch quantity {
    case .revenue:
      let upper = accounts.lazy.filter { ($0.abcByRevenue ?? .c) != .c }
      return (
        upper.map(\.trailing).min().map(ExactFraction.init),
        Self.median(classA.map(\.trailing))
      )
    case .whiteSpace:
      let ofA = Self.median(classA.compactMap(\.whiteSpace))
      return (
        .zero,
        ofA.flatMap { $0 > .zero ? $0 : nil }
          ?? Self.median(accounts.lazy.compactMap(\.whiteSpace).filter { $0 > .zero })
      )
    case .orders:
      return (.zero, Self.median(classA.map { ExactDecimal($0.orders) }))
    case .costToServeRatio:
      let ratios = accounts.compactMap(\.costToServeRatio.value).sorted()
      func quartile(_ fourth: Int) -> ExactFraction? {
        ratios.isEmpty
          ? nil : ExactFraction(shortest: ratios[(ratios.count - 1) * fourth / 4])
      }
      return (quartile(3), quartile(1))
    case .satisfaction, .years, .growth, .stability, .grade, .segment, .overdueRatio, .daysLate,
      .meetingCadence, .score, .cell:
      return nil
    }
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
  private static func median(_ values: some Sequence<ExactDecimal>) -> ExactFraction? {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1
      ? ExactFraction(sorted[middle])
      : ExactFraction(sorted[middle - 1] + sorted[middle]) * ExactFraction(1, 2)
  }
}
