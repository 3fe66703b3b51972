import Diagnostics
import Foundation
import Localization
import Testing

@Suite struct DiagnosticJSONFormatterTests {
  private let diagnostic = Diagnostic(
    .unknownAccount,
    Phrase(en: "unknown 'a\"b<'", pt: "x", pl: "nieznany\n\u{202E}", fa: "ناشناخته"),
    at: SourceRange(file: "content/a\\b.md", line: 4, column: 10, length: 8),
    label: Phrase(verbatim: "here"),
    related: [
      RelatedPlace(Phrase(verbatim: "first"), at: SourceRange(file: "b.md", line: 1, column: 2))
    ],
    notes: [Phrase(verbatim: "n")], help: [Phrase(verbatim: "h1"), Phrase(verbatim: "h2")])

  @Test func `the document`() {
    #expect(
      DiagnosticJSONFormatter().text(of: [diagnostic]) == #"""
        {
          "schemaVersion": 1,
          "summary": {"error": 1, "warning": 0, "info": 0},
          "diagnostics": [
            {"code": "F104", "slug": "front-matter/unknown-account", "severity": "error", "message": "unknown 'a\"b\u003C'", "primary": {"file": "content/a\\b.md", "line": 4, "column": 10, "endLine": 4, "endColumn": 18}, "label": "here", "secondary": [{"file": "b.md", "line": 1, "column": 2, "endLine": 1, "endColumn": 2, "message": "first"}], "notes": ["n"], "help": ["h1", "h2"]}
          ]
        }

        """#)
    #expect(
      DiagnosticJSONFormatter().text(of: []) == #"""
        {
          "schemaVersion": 1,
          "summary": {"error": 0, "warning": 0, "info": 0},
          "diagnostics": []
        }

        """#)
  }

  @Test(arguments: Language.allCases)
  func `a JSON parser reads the texts back`(language: Language) throws {
    struct Document: Decodable {
      struct Entry: Decodable { let message: String }
      let diagnostics: [Entry]
    }
    let text = DiagnosticJSONFormatter(language: language).text(of: [diagnostic])
    let document = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
    #expect(document.diagnostics.map(\.message) == [diagnostic.message.text(in: language)])
  }
}
