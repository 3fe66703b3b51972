import AccountModel

/// What files and folders of the site call a document.
///
/// Names never differ in capital letters only, which Windows and macOS do not tell apart: all such
/// ids but one get a number.
struct DocumentNames: Sendable {
  private let caseVariants: [DocumentID: Int]

  init(_ library: Library) { caseVariants = library.caseVariants }

  /// Unique within a kind, also where capital letters do not count: `acme`, `Acme~2`.
  func name(of id: DocumentID) -> String { FileName(id.slug).text + mark(of: id) }

  /// `~2` for an id that another one differs from in capital letters only, else empty. No id is
  /// written so, since a file name has two hexadecimal digits behind a `~`.
  func mark(of id: DocumentID) -> String {
    guard !caseVariants.isEmpty, let number = caseVariants[id] else { return "" }
    return "~\(number)"
  }
}
