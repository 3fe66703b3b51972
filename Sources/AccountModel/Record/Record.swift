package import Diagnostics

/// The front matter of a document, or a group of keys in it, decoded by its schema.
///
/// Every key of the file is here, in the order of the file, so that a page can show all of them.
package struct Record: Sendable, Hashable {
  package let schema: RecordSchema
  /// In the order of the file; absent keys and keys without a value are not here.
  package let entries: [RecordEntry]

  package init(schema: RecordSchema, entries: [RecordEntry] = []) {
    self.schema = schema
    self.entries = entries
  }

  /// The value of a key, or nil where the file does not say.
  package subscript(key: String) -> FieldValue? { entry(key)?.value }

  package func entry(_ key: String) -> RecordEntry? {
    for entry in entries where entry.key == key { return entry }
    return nil
  }

  /// The declaration behind an entry; nil for a key that the schema does not know.
  package func declaration(of entry: RecordEntry) -> FieldDeclaration? {
    entry.declaration.map { schema.fields[Int($0)] }
  }
}

/// One key of a record with its value.
package struct RecordEntry: Sendable, Hashable {
  package let key: String
  /// Index into the schema's fields; nil for a key that the schema does not know.
  package let declaration: Int16?
  package let keySpan: SourceSpan
  package let value: FieldValue
  /// The place of the value.
  package let span: SourceSpan

  package init(
    key: String, declaration: Int16?, keySpan: SourceSpan, value: FieldValue, span: SourceSpan
  ) {
    self.key = key
    self.declaration = declaration
    self.keySpan = keySpan
    self.value = value
    self.span = span
  }
}
