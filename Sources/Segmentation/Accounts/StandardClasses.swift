/// The classes of `keyplan metrics`, by rules that no configuration changes, so that figures of two
/// workspaces compare.
package struct StandardClasses: Sendable, Hashable {
  /// 80/95 %; the account that crosses a cut belongs to the higher class.
  package let abc: Measured<ABCClass>
  /// 80/95 %; the account that crosses a cut belongs to the lower class.
  package let abcDown: Measured<ABCClass>
  /// `abc` of the twelve months before.
  package let abcPrior: Measured<ABCClass>
  /// Monthly variation, cuts 0.5 and 1.0.
  package let xyz: Measured<XYZClass>
  /// Monthly variation, cuts 0.10 and 0.25.
  package let xyzClassic: Measured<XYZClass>
  package let abcxyz: Measured<ABCXYZCell>
  /// By quintiles.
  package let rfm: Measured<RFMScore>
}
