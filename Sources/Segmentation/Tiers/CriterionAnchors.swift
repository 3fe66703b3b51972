/// The two values between which a criterion earns its points.
package struct CriterionAnchors: Sendable, Hashable {
  /// Where the first point is earned.
  package let floor: Double
  /// Where all points are earned; below `floor` where less is better.
  package let target: Double
  /// Whether at least one anchor was computed from the data, so that other accounts move it.
  package let isRelative: Bool
  /// Whether the way between them is measured in logarithms.
  package let isLogarithmic: Bool
}
