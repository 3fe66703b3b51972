internal import Diagnostics

/// Which document mentions which.
package struct LinkGraph: Sendable {
  private let incoming: [DocumentID: [Backlink]]

  package static let empty = LinkGraph(incoming: [:])

  /// - Parameter incoming: the mentions of each document, in any order.
  package init(incoming: [DocumentID: [Backlink]]) {
    self.incoming = incoming
  }

  /// The mentions of a document: by kind of the source, then the latest first (sources without a
  /// date last), then by the source's id and place. A document does not mention itself.
  ///
  /// Sorted when asked for, which is when the page of the document is written, on all cores.
  package func backlinks(to id: DocumentID) -> [Backlink] {
    let mentions = incoming[id] ?? []
    guard mentions.count > 1 else { return mentions }
    let ranks = mentions.map(Self.rank)
    let order = mentions.indices.sorted { left, right in
      ranks[left] == ranks[right]
        ? Self.precedes(mentions[left], mentions[right]) : ranks[left] < ranks[right]
    }
    return order.map { mentions[$0] }
  }

  /// Kind and day as one number, so that few mentions need a closer look.
  private static func rank(_ mention: Backlink) -> Int {
    let kind = kinds[mention.source.kind] ?? 0
    return (kind << 40) - (mention.date.map { Int($0.dayNumber) } ?? -(1 << 36))
  }

  /// The kinds in the order of their names.
  private static let kinds = Dictionary(
    uniqueKeysWithValues: DocumentKind.allCases.map(\.rawValue).sorted().enumerated()
      .compactMap { place, name in DocumentKind(rawValue: name).map { ($0, place) } })

  /// Between mentions of one rank.
  private static func precedes(_ left: Backlink, _ right: Backlink) -> Bool {
    if left.source != right.source { return left.source.slug < right.source.slug }
    return (left.span.startLine, left.span.startColumn)
      < (right.span.startLine, right.span.startColumn)
  }
}
