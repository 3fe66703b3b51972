import AccountModel

/// The periods over which the configured XYZ class looks at revenue.
///
/// `month` uses the trailing twelve months, `quarter` eight blocks of three months that end with the
/// last complete one, `auto` 24 months or those eight blocks: months where the median account of
/// class A orders at least every 30 days.
struct VariationGrain {
  /// `month` or `quarter`, never `auto`.
  let grain: Configuration.XYZ.Grain
  private let monthCount: Int

  /// - Parameter medianGapsOfA: median gaps of the accounts of class A that have one.
  init(_ configured: Configuration.XYZ.Grain, medianGapsOfA: [Double]) {
    switch configured {
    case .month:
      grain = .month
      monthCount = 12
    case .quarter:
      grain = .quarter
      monthCount = 24
    case .auto:
      let gaps = medianGapsOfA.sorted()
      let middle = gaps.count / 2
      let median =
        gaps.isEmpty
        ? nil : gaps.count % 2 == 1 ? gaps[middle] : (gaps[middle - 1] + gaps[middle]) / 2
      grain = (median ?? .infinity) <= 30 ? .month : .quarter
      monthCount = 24
    }
  }

  /// Revenue of the periods since the first order; a period that holds the month of the first order
  /// counts whole.
  ///
  /// - Parameters:
  ///   - months: 24 amounts, oldest first.
  ///   - sinceFirstOrder: how many of them are not before the month of the first order.
  func periods(_ months: [Int128], sinceFirstOrder: Int) -> [Int128] {
    let used = min(monthCount, sinceFirstOrder)
    guard grain == .quarter else { return Array(months.suffix(used)) }
    let blocks = (used + 2) / 3
    return (0..<blocks).map { block in
      let end = months.count - 3 * (blocks - 1 - block)
      return months[(end - 3)..<end].reduce(0, +)
    }
  }
}
