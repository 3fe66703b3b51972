package import Diagnostics

/// What was decided in a meeting or review.
package struct Decision: Sendable, Hashable {
  package var id: String?
  package var text: String
  package var by: DocumentID?
  package var range: SourceRange

  package init(text: String, by: DocumentID? = nil, range: SourceRange = SourceRange(file: "")) {
    self.text = text
    self.by = by
    self.range = range
  }
}
