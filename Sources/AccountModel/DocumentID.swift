/// The identity of a document: unique per kind within a workspace.
///
/// Written `person/joana-lima` where the kind must be said, `joana-lima` where the field says it.
package struct DocumentID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let kind: DocumentKind
  /// The stable slug, NFC.
  package let slug: String

  package init(_ kind: DocumentKind, _ slug: String) {
    self.kind = kind
    self.slug = slug
  }

  package var description: String { "\(kind.rawValue)/\(slug)" }

  package static func < (left: DocumentID, right: DocumentID) -> Bool {
    (left.kind.rawValue, left.slug) < (right.kind.rawValue, right.slug)
  }
}
