internal import Diagnostics
internal import SourceFormats

/// The documents with the ids that they get: unique within a type.
struct IdentifiedDocuments {
  /// A document, and what there is to say about its id.
  struct Identified {
    let id: DocumentID
    let parsed: ParsedDocument
    let diagnostics: [Diagnostic]
    /// What links may call it.
    let entry: ReferenceIndex.Entry

    init(id: DocumentID, parsed: ParsedDocument, diagnostics: [Diagnostic]) {
      self.id = id
      self.parsed = parsed
      self.diagnostics = diagnostics
      entry = ReferenceIndex.Entry(
        id: id, path: parsed.file,
        names: parsed.record.texts("aliases") + parsed.record.texts("previous_id"),
        outline: parsed.outline, record: parsed.record)
    }
  }

  /// In order of path.
  private(set) var documents: [Identified] = []
  /// The account of each folder under `accounts/` that has a dossier.
  private(set) var accountOfFolder: [String: DocumentID] = [:]
  private var first: [DocumentID: SourceRange] = [:]
  private var firstIgnoringCase: [DocumentID: DocumentID] = [:]

  /// - Parameter parsed: in order of path.
  init(_ parsed: [ParsedDocument]) {
    documents.reserveCapacity(parsed.count)
    first.reserveCapacity(parsed.count)
    firstIgnoringCase.reserveCapacity(parsed.count)
    for document in parsed { add(document) }
  }

  private mutating func add(_ document: ParsedDocument) {
    let place = Self.place(of: document)
    var id = document.id
    var diagnostics: [Diagnostic] = []
    if let other = first[id] {
      id = freeID(like: id)
      diagnostics.append(.duplicateID(document.id, at: place, first: other, used: id.slug))
    } else {
      let lowercased = DocumentID(id.kind, id.slug.lowercased())
      if let other = firstIgnoringCase[lowercased], let range = first[other] {
        diagnostics.append(.collidingID(id, at: place, other: other.slug, first: range))
      } else {
        firstIgnoringCase[lowercased] = id
      }
    }
    first[id] = place
    documents.append(Identified(id: id, parsed: document, diagnostics: diagnostics))
    if id.kind == .account, let folder = document.path.accountFolder, accountOfFolder[folder] == nil
    {
      accountOfFolder[folder] = id
    }
  }

  private func freeID(like id: DocumentID) -> DocumentID {
    var number = 2
    while first[DocumentID(id.kind, "\(id.slug)-\(number)")] != nil { number += 1 }
    return DocumentID(id.kind, "\(id.slug)-\(number)")
  }

  /// The folders under `accounts/` that have documents but no dossier, by the position of the first
  /// document that needs one: which does not name its account itself.
  func foldersWithoutDossier(_ index: ReferenceIndex) -> [Int: String] {
    var known: Set<String> = []
    var positions: [Int: String] = [:]
    for (position, document) in documents.enumerated() {
      guard let folder = document.parsed.path.accountFolder, accountOfFolder[folder] == nil,
        document.id.kind != .account, !document.parsed.record.namesAccount(index)
      else { continue }
      if known.insert(folder).inserted { positions[position] = folder }
    }
    return positions
  }

  private static func place(of document: ParsedDocument) -> SourceRange {
    let file = document.file
    guard document.declaresID, let entry = document.record.entry("id") else {
      return SourceRange(file: file)
    }
    return entry.span.range(in: file)
  }
}

extension Record {
  /// Whether `account:` names an account that exists.
  fileprivate func namesAccount(_ index: ReferenceIndex) -> Bool {
    guard schema.index(of: "account") != nil, case .reference(let reference) = self["account"],
      case .found = index.resolve(reference, kinds: [.account])
    else { return false }
    return true
  }

  /// The texts of a list.
  func texts(_ key: String) -> [String] {
    guard case .list(let values) = self[key] else { return [] }
    return values.compactMap { if case .text(let text) = $0.value { text } else { nil } }
  }
}
