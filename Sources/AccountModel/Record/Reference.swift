/// A mention of another document in the front matter: `person/joana-lima`, `joana-lima` where the
/// field says which kind, `[[joana-lima]]`, `plan/acme-2026#a3`.
package struct Reference: Sendable, Hashable {
  /// As typed, without brackets.
  package let written: String
  /// The document; nil where none has this id (a diagnostic says so).
  package let target: DocumentID?
  /// What follows `#`: the id of an objective, action or need, or a heading's anchor.
  package let anchor: String?

  package init(written: String, target: DocumentID?, anchor: String? = nil) {
    self.written = written
    self.target = target
    self.anchor = anchor
  }
}
