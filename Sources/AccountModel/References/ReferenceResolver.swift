internal import Diagnostics
internal import Localization
internal import SourceFormats

/// Connects the references of one document with the documents that they name.
struct ReferenceResolver {
  /// A mention of another document.
  struct Mention {
    let target: DocumentID
    let context: Backlink.Context
    let span: SourceSpan
  }

  let index: ReferenceIndex
  let id: DocumentID
  let file: String
  /// The names that `[[=name]]` may use; nil checks none.
  let metrics: Set<String>?
  var nearest: NearestNames
  /// Reads a file again.
  private let source: @Sendable (String) -> SourceFile?
  /// The lines of the file, once a task has a mistake.
  private var readTaskSource: TaskSource?
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var mentions: [Mention] = []
  /// The files that fields link, by their path relative to the workspace.
  private(set) var fieldFiles: [String] = []

  init(
    index: ReferenceIndex, id: DocumentID, file: String, metrics: Set<String>?,
    nearest: NearestNames, source: @escaping @Sendable (String) -> SourceFile?
  ) {
    self.index = index
    self.metrics = metrics
    self.id = id
    self.file = file
    self.nearest = nearest
    self.source = source
  }

  /// Nil where the file cannot be read again.
  mutating func taskSource() -> TaskSource? {
    if let known = readTaskSource { return known }
    readTaskSource = source(file).map(TaskSource.init)
    return readTaskSource
  }

  mutating func addFieldFile(_ path: String) { fieldFiles.append(path) }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Documents mention each other, not themselves.
  mutating func mention(_ target: DocumentID, _ context: Backlink.Context, at span: SourceSpan) {
    if target != id { mentions.append(Mention(target: target, context: context, span: span)) }
  }

  /// The record with every reference's target checked: aliases replaced by ids, unknown ones by nil.
  mutating func resolve(_ record: Record) -> Record {
    var changed: [Int: FieldValue] = [:]
    for (position, entry) in record.entries.enumerated() {
      guard let field = record.declaration(of: entry) else { continue }
      // The documents of an account are related to it, and listed as such.
      let label = field.key == "account" ? nil : field.label
      if let value = resolve(entry.value, field.shape, label: label, at: entry.span) {
        changed[position] = value
      }
    }
    return changed.isEmpty ? record : record.replacing(changed)
  }

  /// The new value, or nil where it stays as it is.
  private mutating func resolve(
    _ value: FieldValue, _ shape: Shape, label: Phrase?, at span: SourceSpan
  ) -> FieldValue? {
    switch value {
    case .reference(let reference):
      return resolve(reference, shape, label: label, at: span).map { .reference($0) }
    case .list(let values):
      guard case .list(let element) = shape else { return nil }
      var changed = values
      var hasChanged = false
      for (position, listed) in values.enumerated() {
        if let new = resolve(listed.value, element, label: label, at: listed.span) {
          changed[position] = ListedValue(new, span: listed.span)
          hasChanged = true
        }
      }
      return hasChanged ? .list(changed) : nil
    case .record(let record):
      return resolveGroup(record, label: label).map { .record($0) }
    case .prose(let text):
      check(prose: text, at: span)
      return nil
    default: return nil
    }
  }

  private mutating func resolveGroup(_ record: Record, label: Phrase?) -> Record? {
    var changed: [Int: FieldValue] = [:]
    for (position, entry) in record.entries.enumerated() {
      guard let field = record.declaration(of: entry) else { continue }
      if let value = resolve(entry.value, field.shape, label: label, at: entry.span) {
        changed[position] = value
      }
    }
    return changed.isEmpty ? nil : record.replacing(changed)
  }

  private mutating func resolve(
    _ reference: Reference, _ shape: Shape, label: Phrase?, at span: SourceSpan
  ) -> Reference? {
    let kinds: [DocumentKind] = if case .reference(let kinds) = shape { kinds } else { [] }
    switch index.resolve(reference, kinds: kinds) {
    case .found(let target):
      found(target, reference, label: label, at: span)
      if target == reference.target { return nil }
      return Reference(written: reference.written, target: target, anchor: reference.anchor)
    case .ambiguous(let candidates):
      report(.ambiguousLink(reference.name, candidates, at: span.range(in: file)))
    case .missing:
      let name = reference.name
      report(
        .unknownReference(
          name, kinds: kinds, nearest: nearest.id(for: name, kinds: kinds),
          at: span.range(in: file)))
    }
    return Reference(written: reference.written, target: nil, anchor: reference.anchor)
  }

  private mutating func found(
    _ target: DocumentID, _ reference: Reference, label: Phrase?, at span: SourceSpan
  ) {
    if let label { mention(target, .field(label), at: span) }
    if let anchor = reference.anchor { check(anchor, in: target, at: span) }
  }

  mutating func check(_ anchor: String, in target: DocumentID, at span: SourceSpan) {
    guard index.anchor(anchor, in: target) == nil else { return }
    let anchors = index.entry(target)?.outline.headings.map(\.anchor) ?? []
    report(
      .missingAnchor(
        anchor, in: target, nearest: NearMiss.best(for: anchor, among: anchors),
        at: span.range(in: file)))
  }
}

extension Reference {
  /// `written` without what follows `#`, composed.
  var name: String {
    let name = written.firstIndex(of: "#").map { written[..<$0] } ?? written[...]
    return String(name.trimmingBlanks).normalised
  }
}

extension Record {
  /// The record with other values at some positions.
  func replacing(_ values: [Int: FieldValue]) -> Record {
    var entries = entries
    for (position, value) in values {
      let entry = entries[position]
      entries[position] = RecordEntry(
        key: entry.key, declaration: entry.declaration, keySpan: entry.keySpan, value: value,
        span: entry.span)
    }
    return Record(schema: schema, entries: entries)
  }
}
