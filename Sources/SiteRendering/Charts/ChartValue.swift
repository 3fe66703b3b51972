/// A number to draw and the same number as the page's language writes it.
package struct ChartValue: Sendable, Hashable {
  /// Nil where the figure is undefined: nothing is drawn, the table says `—`.
  package let number: Double?
  package let text: String

  package init(_ number: Double?, text: String) {
    self.number = number
    self.text = text
  }
}
