package import Diagnostics
package import SourceFormats

/// Connects the documents of a workspace with each other.
///
/// Documents are linked slice by slice, which can run in parallel; the slices depend on the documents
/// alone, so that the result is the same on any machine. Immutable, and a class only because every
/// document that is linked holds it.
package final class DocumentLinker: Sendable {
  /// How many documents a slice has.
  private static let sliceLength = 256

  let index: ReferenceIndex
  let configuration: Configuration
  let metrics: Set<String>?
  let source: @Sendable (String) -> SourceFile?
  private let identified: IdentifiedDocuments
  /// What is known of each document's own file.
  private let diagnostics: [[Diagnostic]]
  /// The folder of an account without a dossier, by the position of the document that reports it.
  private let orphans: [Int: String]

  /// - Parameters:
  ///   - parsed: in any order.
  ///   - assets: the paths of all other files, which links and images may lead to.
  ///   - metrics: the names that `[[=name]]` may use; nil checks none.
  ///   - source: reads a file again, to find the very word of a mistake; nil points at more.
  package init(
    _ parsed: [Diagnosed<ParsedDocument>], configuration: Configuration, assets: Set<String>,
    metrics: Set<String>?, source: @escaping @Sendable (String) -> SourceFile? = { _ in nil }
  ) {
    let parsed = inOrder(parsed, key: \.value.file, by: <)
    identified = IdentifiedDocuments(parsed.map(\.value))
    diagnostics = parsed.map(\.diagnostics)
    index = ReferenceIndex(identified.documents.map(\.entry), assets: assets)
    orphans = identified.foldersWithoutDossier(index)
    self.configuration = configuration
    self.metrics = metrics
    self.source = source
  }

  /// Positions of documents, for `link`.
  package var slices: [Range<Int>] {
    let count = identified.documents.count
    return stride(from: 0, to: count, by: Self.sliceLength).map {
      $0..<min($0 + Self.sliceLength, count)
    }
  }

  package func link(_ slice: Range<Int>) -> LinkedDocuments {
    var linked = LinkedDocuments()
    var nearest = NearestNames(index: index)
    for position in slice {
      let document = identified.documents[position]
      var linking = DocumentLinking(document, in: self, nearest: nearest)
      if let folder = orphans[position] { linking.reportMissingDossier(of: folder) }
      linked.add(linking.run(known: diagnostics[position] + document.diagnostics))
      nearest = linking.nearest
    }
    return linked
  }

  /// The account that a document belongs to by its folder.
  func account(ofFolder folder: String) -> DocumentID? { identified.accountOfFolder[folder] }

  /// What mentions what.
  ///
  /// - Parameter linked: of all `slices`, in their order; here as below.
  package func links(of linked: [LinkedDocuments]) -> LinkGraph {
    var mentions: [DocumentID: [Backlink]] = [:]
    for slice in linked {
      for mention in slice.mentions {
        mentions[mention.target, default: []].append(mention.backlink)
      }
    }
    return LinkGraph(incoming: mentions)
  }

  package func actions(of linked: [LinkedDocuments]) -> ActionIndex {
    ActionIndex(
      declared: linked.flatMap(\.documents.declaredActions),
      taskLines: linked.flatMap(\.taskActions),
      days: { Self.days(of: linked.map(\.documents)) })
  }

  /// The days of which plans and meetings tell: of a plan the last one that it names, else its
  /// first.
  private static func days(of sets: [DocumentSet]) -> [DocumentID: CalendarDate] {
    var days: [DocumentID: CalendarDate] = [:]
    for documents in sets {
      for meeting in documents.meetings { days[meeting.id] = meeting.date }
      for plan in documents.plans {
        let named = [plan.document.updated, plan.reviewed, plan.approvedOn].compactMap(\.self)
        days[plan.id] = named.max() ?? plan.start
      }
    }
    return days
  }

  /// The library without its links and actions, which can be made at the same time.
  package func library(of linked: [LinkedDocuments]) -> Diagnosed<Library> {
    var documents = DocumentSet()
    var causes = RootCauses()
    for slice in linked {
      documents.append(slice.documents)
      causes.add(slice.diagnostics)
    }
    let library = Library(
      documents: documents, actions: .empty, references: index, configuration: configuration,
      caseVariants: identified.caseVariants)
    return Diagnosed(library, causes.grouped)
  }
}
