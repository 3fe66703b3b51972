import Diagnostics
import Localization
import Testing

@testable import AccountModel

@Suite struct `The schemas` {
  @Test(arguments: DocumentKind.allCases)
  func `every field has a label in each language and a sentence`(kind: DocumentKind) {
    for (path, field) in Self.fields(of: kind.schema) {
      for language in Language.allCases {
        #expect(!field.label.text(in: language).isEmpty, "\(path)")
      }
      #expect(field.doc.hasSuffix("."), "\(path)")
    }
  }

  @Test(arguments: DocumentKind.allCases)
  func `no schema declares a key twice`(kind: DocumentKind) {
    let paths = Self.fields(of: kind.schema).map(\.path)
    #expect(Set(paths).count == paths.count)
  }

  @Test func `required fields are those that every document needs`() {
    let required = DocumentKind.allCases.map { kind in
      let keys = kind.schema.fields.filter(\.isRequired).map(\.key)
      return "\(kind.rawValue): \(keys.joined(separator: " "))"
    }
    #expect(
      required == [
        "account: title", "plan: title status period", "meeting: date", "person: title side",
        "opportunity: title stage", "playbook: ", "review: ", "competitor: ", "issue: ",
        "contract: ", "page: ",
      ])
  }

  @Test(arguments: DocumentKind.allCases)
  func `every field of a complete document is decoded and kept`(kind: DocumentKind) throws {
    let library = LibraryBuilder.complete.value
    let document = try #require(library.document(DocumentID(kind, "full")))
    #expect(Set(Self.paths(in: document.record)) == Set(Self.fields(of: kind.schema).map(\.path)))
  }

  @Test func `a complete document has nothing to complain about`() {
    #expect(LibraryBuilder.complete.diagnostics.map(\.line) == [])
  }

  /// Fields at any depth, with their paths: `needs.id`.
  static func fields(
    of schema: RecordSchema, prefix: String = ""
  ) -> [(path: String, field: FieldDeclaration)] {
    schema.fields.flatMap { field in
      let path = prefix + field.key
      return [(path, field)]
        + (group(in: field.shape).map { fields(of: $0, prefix: path + ".") } ?? [])
    }
  }

  private static func group(in shape: Shape) -> RecordSchema? {
    switch shape {
    case .record(let schema): schema
    case .list(let element): group(in: element)
    default: nil
    }
  }

  private static func paths(in record: Record, prefix: String = "") -> [String] {
    record.entries.flatMap { entry -> [String] in
      if case .invalid = entry.value { return [] }
      guard entry.declaration != nil else { return [] }
      return [prefix + entry.key] + paths(in: entry.value, prefix: prefix + entry.key + ".")
    }
  }

  private static func paths(in value: FieldValue, prefix: String) -> [String] {
    switch value {
    case .record(let record): paths(in: record, prefix: prefix)
    case .list(let values): values.flatMap { paths(in: $0.value, prefix: prefix) }
    default: []
    }
  }
}
