/// How much, and for how many reviews, an account must differ before its class or tier changes: what
/// keeps an account near a cut from changing every month.
///
/// A review is a month end. The standard is a band of 10 % for classes and 5 points for tiers, one
/// review for a promotion and two for a demotion.
package struct Hysteresis: Sendable, Hashable {
  /// Beside each cut of a class, 0...100: a demotion counts from `cut + band (1 - cut)` on, a promotion
  /// up to `cut (1 - band)`.
  package let bandPercent: ExactDecimal
  /// Below the threshold of a tier, 0...100: a demotion counts below `threshold - points`. A promotion
  /// counts at the threshold.
  package let points: ExactDecimal
  package let dwell: Dwell

  /// How many reviews in a row must propose the same change, 1 or more.
  package struct Dwell: Sendable, Hashable {
    package let up: Int
    package let down: Int

    package init(up: Int, down: Int) {
      self.up = up
      self.down = down
    }
  }

  package init(bandPercent: ExactDecimal, points: ExactDecimal, dwell: Dwell) {
    self.bandPercent = bandPercent
    self.points = points
    self.dwell = dwell
  }

  package static let standard = Hysteresis(
    bandPercent: ExactDecimal(10), points: ExactDecimal(5), dwell: Dwell(up: 1, down: 2))

  /// Every day decides for itself.
  package static let off = Hysteresis(
    bandPercent: .zero, points: .zero, dwell: Dwell(up: 1, down: 1))

  package var isOff: Bool { self == .off }
}
