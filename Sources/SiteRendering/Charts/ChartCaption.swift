/// The words around a drawing.
package struct ChartCaption: Sendable, Hashable {
  /// The `id` of the figure, unique on its page; parts of the drawing derive theirs from it.
  package let id: String
  /// What the data say, as a sentence of about ten words: `12 accounts bring 80 % of revenue`.
  package let finding: String
  /// What is drawn: `Revenue by month`. The accessible name of the drawing.
  package let subject: String
  /// How to read it, units and period included. The accessible description.
  package let description: String

  package init(id: String, finding: String, subject: String, description: String) {
    self.id = id
    self.finding = finding
    self.subject = subject
    self.description = description
  }
}
