package import Diagnostics
package import Localization

/// A document of one type: the common part and typed properties on top of it.
///
/// Typed properties are what metrics and pages compute with; the list of all fields is
/// `document.record`.
package protocol TypedDocument: Sendable {
  var document: Document { get }
}

extension TypedDocument {
  package var id: DocumentID { document.id }
  /// The id without its kind.
  package var slug: String { document.id.slug }
  package var title: String { document.title }
  package var path: String { document.path }
  package var account: DocumentID? { document.account }
  package var language: Language? { document.language }
  package var visibility: Visibility? { document.visibility }
  package var diagnostics: [Diagnostic] { document.diagnostics }
}
