internal import Diagnostics

/// The keys that a document type, or a group of keys in one, may have.
package struct RecordSchema: Sendable, Hashable {
  /// Identifies the schema: `account`, `account.legal`.
  package let name: String
  /// In the order in which a new file writes them.
  package let fields: [FieldDeclaration]

  package init(_ name: String, _ fields: [FieldDeclaration]) {
    self.name = name
    self.fields = fields
  }

  package func index(of key: String) -> Int16? {
    for (index, field) in fields.enumerated() where field.key == key { return Int16(index) }
    return nil
  }

  /// The key that somebody meant who typed one that is not here; nil where none is near.
  func nearestKey(to typed: String) -> String? {
    let name = typed.lowercased()
    return fields.first { $0.otherNames.contains(name) }?.key
      ?? NearMiss.best(for: typed, among: fields.lazy.map(\.key))
  }

  package static func == (left: RecordSchema, right: RecordSchema) -> Bool {
    left.name == right.name
  }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
