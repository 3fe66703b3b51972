import Diagnostics
import Foundation
import SourceFormats
import TestSupport
import Testing

@testable import AccountModel

@Suite struct FieldReferenceTests {
  @Test func `docs/fields.md is what the declarations say`() throws {
    let file = SharedData.checkout.appending(path: "docs/fields.md")
    let current = try String(contentsOf: file, encoding: .utf8)
    #expect(
      FieldReference.text == current, "run 'swift run dev document-fields' and commit the result")
  }

  @Test(arguments: DocumentKind.allCases)
  func `the example of every field decodes without a message`(kind: DocumentKind) {
    let needed = kind.schema.fields.filter(\.isRequired)
    for field in kind.schema.fields where field.key != "type" {
      let fields = needed.filter { $0.key != field.key } + [field]
      let lines = ["type: \(kind.rawValue)"] + fields.map { "\($0.key): \($0.example)" }
      let text = "---\n\(lines.joined(separator: "\n"))\n---\n"
      let parsed = DocumentParser.parse(
        SourceFile(path: "content/accounts/acme/x/example.md", text: text))
      #expect(parsed.diagnostics == [], "\(kind).\(field.key)")
      #expect(parsed.value.record[field.key] != nil, "\(kind).\(field.key)")
    }
  }

  @Test func `no cell of a table ends early`() {
    let rows = FieldReference.text.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(rows.count > 200)
    for row in rows { #expect(row.split(separator: "|").count == 5, "\(row)") }
  }
}
