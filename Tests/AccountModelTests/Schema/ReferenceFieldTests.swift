import Diagnostics
import Localization
import Testing

@testable import AccountModel

@Suite struct `Every field that names a document` {
  /// A field of a document type, with the text of a front matter that has it misspelt.
  struct Field: Sendable, CustomTestStringConvertible {
    let kind: DocumentKind
    /// `needs.addressed_by`
    let path: String
    let text: String

    var testDescription: String { "\(kind.rawValue): \(path)" }

    static let all = DocumentKind.allCases.flatMap { kind in
      kind.schema.fields.flatMap { field in
        texts(of: field.shape).map { path, value in
          Field(
            kind: kind, path: ([field.key] + path).joined(separator: "."),
            text: "\(field.key): \(value)")
        }
      }
    }

    /// The references within a shape: their path, and the YAML that leads to each.
    private static func texts(of shape: Shape) -> [(path: [String], value: String)] {
      switch shape {
      case .reference: [([], "fulll")]
      case .evidence: [([], "\"[[fulll]]\"")]
      case .list(let element): texts(of: element).map { ($0.path, "[\($0.value)]") }
      case .record(let schema):
        schema.fields.flatMap { field in
          texts(of: field.shape).map { ([field.key] + $0.path, "{\(field.key): \($0.value)}") }
        }
      default: []
      }
    }
  }

  private static let codes: Set<DiagnosticCode> = [
    .unknownAccount, .unknownPerson, .unknownReference, .unresolvedWikiLink,
  ]

  @Test(arguments: Field.all)
  func `answers a misspelt one with the nearest id`(field: Field) throws {
    let probe = (
      path: "content/probe.md",
      text: "---\ntype: \(field.kind.rawValue)\nid: probe\n\(field.text)\n---\n"
    )
    let complete = DocumentKind.allCases.map {
      (path: "content/full-\($0.rawValue).md", text: CompleteDocuments.text($0))
    }
    let found = LibraryBuilder.build(CompleteDocuments.surroundings + complete + [probe])
      .diagnostics.filter { Self.codes.contains($0.code) }
    #expect(found.count == 1)
    let diagnostic = try #require(found.first)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.range.file == probe.path)
    #expect(diagnostic.range.start.line == 4)
    #expect(diagnostic.help.map { $0.text(in: .english) } == ["did you mean 'full'?"])
  }

  @Test func `there are such fields in every type that has people or accounts`() {
    let kinds = Set(Field.all.map(\.kind.rawValue))
    #expect(kinds.count >= 10)
    #expect(Field.all.count >= 60)
  }
}
