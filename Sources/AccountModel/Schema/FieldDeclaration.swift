package import Localization

/// The one declaration of a front-matter key, from which decoding, diagnostics and the list of
/// fields on a page derive.
///
/// Immutable, and a class only because every value of every document asks for its own: a copy would
/// count the references of four labels.
package final class FieldDeclaration: Sendable {
  package let key: String
  package let shape: Shape
  /// What the page calls it.
  package let label: Phrase
  package let isRequired: Bool
  /// What people call it who do not know its key, and which no spelling leads from to it.
  let otherNames: [String]
  /// One sentence for the person who writes the file.
  package let doc: String

  package init(
    _ key: String, _ shape: Shape, _ label: Phrase, isRequired: Bool = false,
    otherNames: [String] = [], doc: String
  ) {
    self.key = key
    self.shape = shape
    self.label = label
    self.isRequired = isRequired
    self.otherNames = otherNames
    self.doc = doc
  }
}
