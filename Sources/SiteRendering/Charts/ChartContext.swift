package import Localization

/// What a chart must know of the page it stands on.
package struct ChartContext: Sendable {
  package let language: Language
  /// Whether time runs from right to left, as `charts: {rtl_time: mirror}` asks for on pages
  /// written from right to left.
  package let mirrorsTime: Bool

  package init(language: Language, mirrorsTime: Bool = false) {
    self.language = language
    self.mirrorsTime = mirrorsTime && language.isRightToLeft
  }

  /// Whether bars with text labels start at the right edge.
  var isRightToLeft: Bool { language.isRightToLeft }
}
