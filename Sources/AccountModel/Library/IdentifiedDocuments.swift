internal import Diagnostics
internal import SourceFormats

/// The documents with the ids that they get: unique within a type.
struct IdentifiedDocuments {
  /// A document, and what there is to say about its id.
  struct Identified {
    let id: DocumentID
    let parsed: ParsedDocument
    fileprivate(set) var diagnostics: [Diagnostic]
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
  /// The number, from 2 on, of each id that another one differs from in capital letters only. The id
  /// in small letters has none, else the first by path.
  private(set) var caseVariants: [DocumentID: Int] = [:]
  private var first: [DocumentID: SourceRange] = [:]
  /// By the id in small letters, the position of the first document that has it in any letters.
  private var firstIgnoringCase: [DocumentID: Int] = [:]
  /// By the id in small letters, the positions of all documents where there are several.
  private var colliding: [DocumentID: [Int]] = [:]

  /// - Parameter parsed: in order of path.
  init(_ parsed: [ParsedDocument]) {
    documents.reserveCapacity(parsed.count)
    first.reserveCapacity(parsed.count)
    firstIgnoringCase.reserveCapacity(parsed.count)
    for document in parsed { add(document) }
    reportCaseVariants()
  }

  private mutating func add(_ document: ParsedDocument) {
    let place = Self.place(of: document)
    var id = document.id
    var diagnostics: [Diagnostic] = []
    if let other = first[id] {
      id = freeID(like: id)
      diagnostics.append(.duplicateID(document.id, at: place, first: other, used: id.slug))
    }
    let lowercased = id.lowercased
    if let other = firstIgnoringCase[lowercased] {
      colliding[lowercased, default: [other]].append(documents.count)
    } else {
      firstIgnoringCase[lowercased] = documents.count
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
    func numbered() -> DocumentID { DocumentID(id.kind, "\(id.slug)-\(number)") }
    while firstIgnoringCase[numbered().lowercased] != nil { number += 1 }
    return numbered()
  }

  private mutating func reportCaseVariants() {
    for (lowercased, positions) in colliding {
      let keeper = positions.first { documents[$0].id == lowercased } ?? positions[0]
      let kept = documents[keeper]
      for (position, number) in zip(positions.filter { $0 != keeper }, 2...) {
        let document = documents[position]
        caseVariants[document.id] = number
        documents[position].diagnostics.append(
          .collidingID(
            document.id, at: Self.place(of: document.parsed), number: number, keeper: kept.id.slug,
            keeperPlace: Self.place(of: kept.parsed)))
      }
    }
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

extension DocumentID {
  fileprivate var lowercased: DocumentID { DocumentID(kind, slug.lowercased()) }
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
