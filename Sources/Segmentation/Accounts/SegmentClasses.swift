/// The classes of an account by the rules of `workspace.yml`.
package struct SegmentClasses: Sendable, Hashable {
  /// By the configured basis: revenue or contribution.
  package let abc: Measured<ABCClass>
  /// By revenue, whatever the basis; the guard rails look at it.
  package let abcByRevenue: Measured<ABCClass>
  /// `abc` of the twelve months before, always by revenue.
  package let abcPrior: Measured<ABCClass>
  /// The coefficient of variation that decides `xyz`, at the configured grain.
  package let variation: Measured<Double>
  package let xyz: Measured<XYZClass>
  package let cell: Measured<ABCXYZCell>
  package let rfm: Measured<RFMScore>
  package let rfmSegment: Measured<RFMSegment>
}
