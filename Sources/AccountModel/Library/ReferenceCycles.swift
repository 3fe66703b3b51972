internal import Diagnostics

/// Finds references that lead back to where they start.
enum ReferenceCycles {
  static func parents(of accounts: [Account]) -> [Diagnostic] {
    cycles(of: accounts, .cyclicParent, key: "parent") { $0.parent }
  }

  static func reportingLines(of people: [Person]) -> [Diagnostic] {
    cycles(of: people, .cyclicReporting, key: "reports_to") { $0.reportsTo }
  }

  /// Each circle once, at its member that comes first by path.
  private static func cycles<Typed: TypedDocument>(
    of documents: [Typed], _ code: DiagnosticCode, key: String, next: (Typed) -> DocumentID?
  ) -> [Diagnostic] {
    let documents = documents.sorted { $0.path < $1.path }
    let byID = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var settled: Set<DocumentID> = []
    var diagnostics: [Diagnostic] = []
    for start in documents {
      var chain: [Typed] = []
      var onChain: [DocumentID: Int] = [:]
      var current: Typed? = start
      while let document = current, !settled.contains(document.id), onChain[document.id] == nil {
        onChain[document.id] = chain.count
        chain.append(document)
        current = next(document).flatMap { byID[$0] }
      }
      if let document = current, let first = onChain[document.id] {
        diagnostics.append(cycle(Array(chain[first...]), code, key))
      }
      settled.formUnion(chain.lazy.map(\.id))
    }
    return diagnostics
  }

  private static func cycle(
    _ members: [some TypedDocument], _ code: DiagnosticCode, _ key: String
  ) -> Diagnostic {
    let ranges = members.map { $0.document.range(of: key) }
    return .cycle(
      code, members.map(\.id), at: ranges[0], others: Array(ranges.dropFirst().prefix(10)))
  }
}
