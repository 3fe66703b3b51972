internal import Diagnostics

/// Which document mentions which.
package struct LinkGraph: Sendable {
  private let incoming: [DocumentID: [Backlink]]

  package static let empty = LinkGraph(incoming: [:])

  /// - Parameter incoming: the mentions of each document, in any order.
  package init(incoming: [DocumentID: [Backlink]]) {
    self.incoming = incoming.mapValues { $0.sorted(by: Self.precedes) }
  }

  /// The mentions of a document: by kind of the source, then the latest first (sources without a
  /// date last), then by the source's id and place. A document does not mention itself.
  package func backlinks(to id: DocumentID) -> [Backlink] { incoming[id] ?? [] }

  private static func precedes(_ left: Backlink, _ right: Backlink) -> Bool {
    if left.source.kind != right.source.kind {
      return left.source.kind.rawValue < right.source.kind.rawValue
    }
    if left.date != right.date {
      guard let leftDate = left.date else { return false }
      guard let rightDate = right.date else { return true }
      return leftDate > rightDate
    }
    if left.source != right.source { return left.source.slug < right.source.slug }
    return (left.span.startLine, left.span.startColumn)
      < (right.span.startLine, right.span.startColumn)
  }
}
