package import AccountModel

/// Scores 1...5 by quintile thresholds over a population of values.
///
/// Thresholds are type-7 quantiles (the default of R and NumPy) at 1/5 ... 4/5, kept exactly as
/// fifths: with values sorted from x_0, position (n - 1) k / 5 = i + r / 5 gives
/// 5 q = 5 x_i + r (x_(i+1) - x_i).
///
///     values 1 ... 10: q = 2.8, 4.6, 6.4, 8.2; the value 5 scores 3
package struct QuintileScale: Sendable {
  /// Five times each threshold, rising; empty without values.
  package let fivefoldThresholds: [Int128]
  private let mode: Configuration.RFMMode

  /// - Parameter unit: what "one" is in the values' unit, for `r-rfm`, whose thresholds lie one
  ///   above the quantiles.
  package init(_ values: [Int128], mode: Configuration.RFMMode, unit: Int128 = 1) {
    self.mode = mode
    let sorted = values.sorted()
    guard let last = sorted.last else {
      fivefoldThresholds = []
      return
    }
    fivefoldThresholds = (1...4).map { fifth in
      let position = (sorted.count - 1) * fifth
      let (index, rest) = (position / 5, position % 5)
      let next = index + 1 < sorted.count ? sorted[index + 1] : last
      let quantile = 5 * sorted[index] + Int128(rest) * (next - sorted[index])
      return mode == .rRFM ? quantile + 5 * unit : quantile
    }
  }

  /// A scale by thresholds of one's own, as the R package takes them: a value at a threshold is above
  /// it.
  ///
  ///     thresholds 4, 5, 6, 8: the value 4 scores 2, the value 9 scores 5
  package init(thresholds: [Int128]) {
    fivefoldThresholds = thresholds.map { 5 * $0 }
    mode = .rRFM
  }

  /// 1 + number of thresholds below the value (`quantile`), or at or below it (`r-rfm`).
  package func score(_ value: Int128) -> Int {
    let fivefold = 5 * value
    return 1
      + fivefoldThresholds.count { mode == .rRFM ? $0 <= fivefold : $0 < fivefold }
  }
}
