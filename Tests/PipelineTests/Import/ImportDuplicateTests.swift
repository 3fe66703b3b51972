import AccountModel
import Diagnostics
import Localization
import SourceFormats
import Testing

@testable import Pipeline

@Suite struct `Rows of an export for one document` {
  private func documents(
    _ export: String, key: String = "key: id, ", account: String = ""
  ) -> (documents: [ImportedDocument], diagnostics: [Diagnostic]) {
    let text = """
      sources: {rows: {file: rows.csv}}
      documents:
        people:
          {from: rows, type: person, \(key)\(account)id: "{name}", fields: {title: name, phone: phone}}
      """
    let mapping = ImportMapping.decode(
      YAML.parse(SourceFile(path: "map.yml", text: text)).value, file: "map.yml")
    #expect(mapping.diagnostics.isEmpty)
    let source = ImportSource.read(
      SourceFile(path: "rows.csv", text: export), mapping.value.sources[0])
    var importer = Importer(mapping: mapping.value, sources: ["rows": source.value])
    return (importer.documents(), importer.diagnostics)
  }

  @Test func `that agree become one, silently`() {
    let result = documents("id,name,phone\n1,Ada,7\n2,Bob,8\n1,Ada,7\n")
    #expect(result.documents.map(\.id.slug) == ["ada", "bob"])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `that differ are reported, and the first is used`() throws {
    let result = documents("id,name,phone\n1,Ada,7\n1,Ada L.,9\n1,Ada,7\n")
    #expect(result.documents.map(\.id.slug) == ["ada"])
    #expect(result.documents.first?.fields.last?.text == "7")
    let diagnostic = try #require(result.diagnostics.first { $0.code == .duplicateRowKey })
    #expect(diagnostic.range.file == "rows.csv")
    #expect(diagnostic.range.start.line == 3)
    #expect(diagnostic.message.text(in: .english).contains("'1'"))
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.related.map(\.range.start.line) == [2])
  }

  @Test func `without a key column are told apart by the id`() {
    let same = documents("id,name,phone\n1,Ada,7\n2,Ada,7\n", key: "")
    #expect(same.documents.map(\.id.slug) == ["ada"])
    #expect(same.diagnostics.isEmpty)
    let different = documents("id,name,phone\n1,Ada,7\n2,Ada,8\n", key: "")
    #expect(different.documents.map(\.id.slug) == ["ada"])
    #expect(different.diagnostics.map(\.range.start.line) == [3])
  }

  @Test func `of different keys become two, and the like ids are reported`() throws {
    let result = documents("id,name,phone\n1,Ada,7\n2,Ada,7\n2,Ada,7\n")
    #expect(result.documents.map(\.id.slug) == ["ada", "ada-2"])
    #expect(result.diagnostics.map(\.code) == [.collidingSlug])
    #expect(result.diagnostics.map(\.range.start.line) == [3])
    let keyless = documents("id,name,phone\n1,A B,7\n2,A-B,7\n", key: "")
    #expect(keyless.documents.map(\.id.slug) == ["a-b", "a-b-2"])
    #expect(keyless.diagnostics.map(\.code) == [.collidingSlug])
  }

  @Test func `of two accounts become two`() {
    let result = documents(
      "id,name,phone,account\n1,Ada,7,contoso\n2,Ada,7,fabrikam\n1,Ada,7,contoso\n", key: "",
      account: "account: account, ")
    #expect(
      result.documents.map(\.path) == [
        "content/accounts/contoso/people/ada.md", "content/accounts/fabrikam/people/ada-2.md",
      ])
    #expect(result.diagnostics.map(\.code) == [.collidingSlug])
  }
}
