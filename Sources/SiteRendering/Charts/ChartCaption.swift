/// The words around a drawing.
package struct ChartCaption: Sendable, Hashable {
  /// The `id` of the figure, unique on its page; parts of the drawing derive theirs from it.
  package let id: String
  /// What the data say, as a sentence of about ten words: `12 accounts bring 80 % of revenue`.
  package let finding: String
  /// Which months or days the figures are of, under the finding; nil where they are of no period.
  package let period: String?
  /// What is drawn: `Revenue by month`. The accessible name of the drawing.
  package let subject: String
  /// How to read it, units and period included. The accessible description.
  package let description: String

  package init(
    id: String, finding: String, period: String? = nil, subject: String, description: String
  ) {
    self.id = id
    self.finding = finding
    self.period = period
    self.subject = subject
    self.description = description
  }

  func write(to markup: inout MarkupWriter) {
    markup.open("figcaption")
    markup.text(finding)
    if let period { markup.element("span", ["class": "sub"], text: period) }
    markup.close("figcaption")
  }
}
