import AccountModel
import Diagnostics
import SourceFormats
import Testing

@testable import Pipeline

@Suite struct `An import into a workspace` {
  private let path = "content/accounts/alfki/index.md"

  private func document(_ fields: [(String, String)]) -> ImportedDocument {
    ImportedDocument(
      path: path, id: DocumentID(.account, "alfki"), key: nil,
      fields: [("type", "account"), ("id", "alfki")] + fields.map { (key: $0.0, text: $0.1) })
  }

  private func plan(
    _ fields: [(String, String)], state: ImportState = ImportState(), file: String?
  ) throws -> ImportPlan {
    try ImportPlan(documents: [document(fields)], tables: [], state: state) { _ in
      file.map { Array($0.utf8) }
    }
  }

  @Test func `makes a document whose texts YAML reads back`() throws {
    let fields = [
      ("title", "Alfreds: \"Futterkiste\" #1"), ("legal.city", "México D.F."),
      ("legal.country", "NO"), ("phone", "030-0074321"),
    ]
    let text = try #require(
      plan(fields, file: nil).changes.first.map { String(decoding: $0.bytes, as: UTF8.self) })
    #expect(
      text == """
        ---
        type: account
        id: alfki
        title: "Alfreds: \\"Futterkiste\\" #1"
        legal:
          city: México D.F.
          country: "NO"
        phone: "030-0074321"
        ---

        """)
  }

  @Test func `a second run with the same export changes nothing`() throws {
    let first = try plan([("title", "Alfreds")], file: nil)
    let text = String(decoding: try #require(first.changes.first).bytes, as: UTF8.self)
    let second = try plan([("title", "Alfreds")], state: first.state, file: text)
    #expect(second.changes.isEmpty)
    #expect(second.unchangedCount == 1)
    #expect(second.state.bytes == first.state.bytes)
  }

  @Test func `follows the export where nobody touched the field, and keeps what people wrote`()
    throws
  {
    let first = try plan([("title", "Alfreds"), ("region", "north")], file: nil)
    let edited = """
      ---
      type: account
      id: alfki
      title: Alfreds  # as on the contract
      region: Berlin and around
      segment: food
      ---
      Text by hand.

      """
    let second = try plan(
      [("title", "Alfreds Futterkiste"), ("region", "east"), ("industry", "dairy")],
      state: first.state, file: edited)
    let text = String(decoding: try #require(second.changes.first).bytes, as: UTF8.self)
    #expect(
      text == """
        ---
        type: account
        id: alfki
        title: Alfreds Futterkiste  # as on the contract
        region: Berlin and around
        segment: food
        industry: dairy
        ---
        Text by hand.

        """)
    #expect(second.keptPaths == [path])
  }

  @Test func `a document or a field that somebody deleted does not come back`() throws {
    let first = try plan([("title", "Alfreds"), ("region", "north")], file: nil)
    #expect(try plan([("title", "Alfreds")], state: first.state, file: nil).changes.isEmpty)
    let without = "---\ntype: account\nid: alfki\ntitle: Alfreds\n---\n"
    let second = try plan(
      [("title", "Alfreds"), ("region", "north")], state: first.state, file: without)
    #expect(second.changes.isEmpty)
  }

  @Test func `a document whose front matter does not parse is left alone and reported`() throws {
    let result = try plan([("title", "Alfreds")], file: "---\ntitle: \"open\n---\n")
    #expect(result.changes.isEmpty)
    #expect(result.diagnostics.contains { $0.severity == .error })
  }

  @Test func `a data file edited by hand is not overwritten`() throws {
    let orders = "content/data/orders.csv"
    func table(_ text: String, state: ImportState, existing: String?) throws -> ImportPlan {
      try ImportPlan(documents: [], tables: [(orders, Array(text.utf8))], state: state) { _ in
        existing.map { Array($0.utf8) }
      }
    }
    let first = try table("a\n1\n", state: ImportState(), existing: nil)
    #expect(first.changes.map(\.path) == [orders])
    let update = try table("a\n2\n", state: first.state, existing: "a\n1\n")
    #expect(update.changes.map(\.path) == [orders])
    let edited = try table("a\n2\n", state: first.state, existing: "a\n1\nmine\n")
    #expect(edited.changes.isEmpty)
    #expect(edited.diagnostics.map(\.range.file) == [orders])
  }

  @Test func `the state reads back what it wrote`() throws {
    var state = ImportState()
    state["a/b", "title"] = "tab\there\nand \\ there"
    #expect(ImportState(state.bytes)["a/b", "title"] == "tab\there\nand \\ there")
  }

  @Test func `a key in the state cannot pass for other facts`() throws {
    var state = ImportState()
    state["a\tb", "x\nc\tdigest\t1"] = "text"
    let read = ImportState(state.bytes)
    #expect(!read.knows("c"))
    #expect(read["a\tb", "x\nc\tdigest\t1"] == "text")
  }
}
