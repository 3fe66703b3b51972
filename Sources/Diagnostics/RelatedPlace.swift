package import Localization

/// A second place of a diagnostic, such as the first of two declarations.
package struct RelatedPlace: Hashable, Sendable {
  package let range: SourceRange
  package let message: Phrase

  package init(_ message: Phrase, at range: SourceRange) {
    self.message = message
    self.range = range
  }
}
