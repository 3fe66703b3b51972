import AccountModel
import Diagnostics
import SourceFormats

/// Compares the fields that a block of a mapping writes with those that the document type has.
struct MappingFieldCheck {
  let kind: DocumentKind
  let file: String
  /// The keys of the settings above the fields, for messages: `documents.accounts.fields`.
  let path: String
  private(set) var diagnostics: [Diagnostic] = []
  /// Keys as typed that the document type does not have.
  private(set) var unknownKeys: Set<String> = []

  /// - Parameter ignored: keys about which everything is said.
  init(
    kind: DocumentKind, fields: YAMLNode?, path: String, file: String, ignoring ignored: Set<String>
  ) {
    self.kind = kind
    self.path = path
    self.file = file
    guard case .mapping(let entries)? = fields?.content else { return }
    for entry in entries where !ignored.contains(entry.key) { check(entry) }
  }

  private mutating func check(_ entry: YAMLEntry) {
    var schema = kind.schema
    var shape: Shape = .record(schema)
    for part in entry.key.split(separator: ".", omittingEmptySubsequences: false).map(String.init) {
      guard case .record(let group) = shape,
        let field = group.fields.first(where: { $0.key == part })
      else {
        let isGroup = if case .record = shape { true } else { false }
        reportUnknown(entry, part: isGroup ? part : entry.key, schema: schema)
        return
      }
      schema = group
      shape = field.shape
      if case .record(let inner) = shape { schema = inner }
    }
    if let choices = Self.choices(of: shape) { check(entry, choices) }
  }

  private mutating func reportUnknown(_ entry: YAMLEntry, part: String, schema: RecordSchema) {
    unknownKeys.insert(entry.key)
    diagnostics.append(
      .noSuchField(
        part, of: schema.name, nearest: NearMiss.best(for: part, among: schema.fields.map(\.key)),
        at: entry.keySpan.range(in: file)))
  }

  /// A list of choices may be written as a single one.
  private static func choices(of shape: Shape) -> [String]? {
    switch shape {
    case .choice(let set): set.options.map(\.rawValue)
    case .list(let element): choices(of: element)
    default: nil
    }
  }

  private mutating func check(_ entry: YAMLEntry, _ choices: [String]) {
    guard case .mapping(let settings) = entry.value.content else { return }
    for setting in settings {
      switch (setting.key, setting.value.content) {
      case ("value", _): check(setting.value, entry.key, choices)
      case ("map", .mapping(let pairs)):
        var seen: Set<String> = []
        for pair in pairs {
          guard case .scalar(let text, _) = pair.value.content, seen.insert(text).inserted
          else { continue }
          check(pair.value, entry.key, choices)
        }
      default: break
      }
    }
  }

  private mutating func check(_ node: YAMLNode, _ key: String, _ choices: [String]) {
    guard case .scalar(let text, _) = node.content, !choices.contains(text) else { return }
    diagnostics.append(
      .settingNotAmong(
        choices, typed: text, key: "\(path).\(key)", at: node.span.range(in: file)))
  }
}
