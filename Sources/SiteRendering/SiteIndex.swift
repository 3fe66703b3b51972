package import AccountModel
package import Diagnostics
package import Localization
import SourceFormats

/// Lookups that pages of every language share, made once from the library.
package struct SiteIndex: Sendable {
  package let routes: RouteTable
  /// The files that documents link, by their path relative to the workspace.
  package let copies: [String: AssetCopy]
  /// The errors and warnings of the build by file.
  private let problems: [String: [Diagnostic]]
  private let taskLines: [DocumentID: [Action]]
  private let wallet: [String: [WalletEntry]]
  private let answers: [String: [SatisfactionAnswer]]
  private let serviceCosts: [String: [ServiceCost]]
  private let targets: [Target.Subject: [Target]]
  private let productNames: [String: Phrase]
  private let productCategories: [String: Phrase]
  private let products: [String: Product]

  /// - Parameter problems: of the build.
  package init(_ library: Library, routes: RouteTable, problems: [Diagnostic] = []) {
    self.problems = Dictionary(
      grouping: problems.filter { $0.severity != .info }, by: \.range.file)
    copies = Self.copies(library)
    self.routes = routes
    wallet = Dictionary(grouping: library.tables.wallet, by: \.account)
    answers = Dictionary(grouping: library.tables.satisfaction, by: \.account)
    serviceCosts = Dictionary(grouping: library.tables.serviceCosts, by: \.account)
    targets = Dictionary(grouping: library.tables.targets, by: \.subject)
    productNames = Dictionary(
      library.tables.products.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    productCategories = Dictionary(
      library.tables.products.compactMap { product in product.category.map { (product.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    products = Dictionary(
      library.tables.products.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    taskLines = Dictionary(grouping: library.actions.filter(\.isTaskLine), by: \.source)
  }

  /// The errors and warnings of a document's file, errors first, then in order of place.
  ///
  /// The build knows those that show only beside other files, the document those that the build
  /// reports once for many files.
  func problems(of document: Document) -> [Diagnostic] {
    let known = problems[document.path] ?? []
    guard !known.isEmpty || !document.diagnostics.isEmpty else { return [] }
    var seen: Set<ProblemKey> = []
    return (known + document.diagnostics)
      .filter { $0.severity != .info && seen.insert(ProblemKey($0)).inserted }
      .sorted { left, right in
        left.severity == right.severity ? left.range < right.range : right.severity < left.severity
      }
  }

  /// What makes two diagnostics the same, however many other places they name.
  private struct ProblemKey: Hashable {
    let code: DiagnosticCode
    let range: SourceRange
    let message: Phrase

    init(_ diagnostic: Diagnostic) {
      (code, range, message) = (diagnostic.code, diagnostic.range, diagnostic.message)
    }
  }

  /// The actions that the task lines of a document's text hold, in order of due date.
  func taskLines(of id: DocumentID) -> [Action] { taskLines[id] ?? [] }

  /// The rows of `potential.csv` about an account, in file order.
  func wallet(of account: String) -> [WalletEntry] { wallet[account] ?? [] }

  /// The rows of `satisfaction.csv` about an account, in file order.
  func answers(of account: String) -> [SatisfactionAnswer] { answers[account] ?? [] }

  /// The rows of `cost_to_serve.csv` about an account, in file order.
  func serviceCosts(of account: String) -> [ServiceCost] { serviceCosts[account] ?? [] }

  /// The rows of `targets.csv` for an account, a tier or an owner, in file order.
  func targets(of subject: Target.Subject) -> [Target] { targets[subject] ?? [] }

  /// Nil for a product that no file names.
  package func name(ofProduct id: String) -> Phrase? { productNames[id] }

  /// Nil for a product without a category.
  func category(ofProduct id: String) -> Phrase? { productCategories[id] }

  /// Whether a product can be sold on a day; so can one that `products.csv` does not list.
  func isOffered(_ product: String, on day: CalendarDate) -> Bool {
    products[product]?.isOffered(on: day) ?? true
  }

  private static func copies(_ library: Library) -> [String: AssetCopy] {
    var copies: [String: AssetCopy] = [:]
    var taken: Set<String> = []
    for path in library.linkedFiles {
      let copy = AssetCopy(copying: path)
      copies[path] = copy
      taken.insert(copy.destination.lowercased())
    }
    return taken.count == copies.count ? copies : copies.merging(numbered(copies)) { $1 }
  }

  /// Numbers the copies whose places differ from another's in capital letters only.
  private static func numbered(_ copies: [String: AssetCopy]) -> [String: AssetCopy] {
    let alike = Dictionary(grouping: copies.values) { $0.destination.lowercased() }
    var numbered: [String: AssetCopy] = [:]
    for (lowercased, group) in alike where group.count > 1 {
      let group = group.sorted()
      let keeper = group.first { $0.destination == lowercased } ?? group[0]
      for (copy, number) in zip(group.filter { $0 != keeper }, 2...) {
        numbered[copy.source] = copy.numbered(number)
      }
    }
    return numbered
  }
}
