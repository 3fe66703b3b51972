/// The ticks of a value axis that includes zero.
package struct ChartAxis: Sendable, Hashable {
  /// Ascending; the first is at most zero, the last covers the largest value.
  package let ticks: [ChartValue]

  /// An axis over the values with three to five round ticks: 0, 200, 400, 600 for 530.
  ///
  /// - Parameter text: writes a tick in the page's language.
  package init(covering values: [Double], text: (Double) -> String) {
    let finite = values.filter(\.isFinite)
    let top = max(finite.max() ?? 0, 0)
    let bottom = min(finite.min() ?? 0, 0)
    let step = Self.roundStep((top - bottom) / 3)
    let first = Int((bottom / step).rounded(.down))
    let last = max(Int((top / step).rounded(.up)), first + 1)
    ticks = (first...last).map { index in
      let number = Double(index) * step
      return ChartValue(number, text: text(number))
    }
  }

  var minimum: Double { ticks.first?.number ?? 0 }
  var maximum: Double { ticks.last?.number ?? 1 }

  /// The smallest of 1, 2, 2.5, 5 times a power of ten that is not below `rough`; 1 for zero.
  private static func roundStep(_ rough: Double) -> Double {
    guard rough > 0, rough < 1e15 else { return rough > 0 ? rough : 1 }
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    while power > rough { power /= 10 }
    for factor in [1, 2, 2.5, 5] where power * factor >= rough { return power * factor }
    return power * 10
  }
}
