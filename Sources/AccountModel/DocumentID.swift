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
    left.kind == right.kind ? left.slug < right.slug : left.kind.rawValue < right.kind.rawValue
  }

  /// Of the slug alone: few documents of different kinds share one, and every link looks an id up.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(slug)
  }
}
