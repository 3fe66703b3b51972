import Diagnostics
import Localization
import Testing

@testable import AccountModel

@Suite struct `References` {
  static let people: [(path: String, text: String)] = [
    ("content/accounts/acme/index.md", "---\ntitle: Acme\naliases: [Acme SA]\n---\n"),
    ("content/people/joana-lima.md", "---\ntitle: Joana\nside: internal\naliases: [joana]\n---\n"),
    ("content/people/acme.md", "---\ntitle: A person called Acme\nside: internal\n---\n"),
    ("content/competitors/coldmart.md", "---\ntitle: Cold Mart Logistics\n---\n"),
  ]

  static func account(_ fields: String) -> (MarkedText, Diagnosed<Library>) {
    let marked = MarkedText("---\ntitle: B\n\(fields)\n---\n")
    let file = (path: "content/accounts/beta/index.md", text: marked.text)
    return (marked, LibraryBuilder.build(people + [file]))
  }

  @Test(arguments: [
    "person/joana-lima", "joana-lima", "\"[[joana-lima]]\"", "[[joana-lima]]", "joana",
    "person/joana", "\"[[person/joana-lima|Joana]]\"",
  ])
  func `find a document by id, link or alias`(typed: String) {
    let (_, library) = Self.account("owner: \(typed)")
    #expect(library.diagnostics.map(\.line) == [])
    #expect(library.value.account("beta")?.owner == DocumentID(.person, "joana-lima"))
  }

  @Test(arguments: [
    (
      "owner: «person/joana-lma»", "F105", "unknown person 'person/joana-lma'",
      ["person/joana-lima"]
    ),
    ("owner: «account/acme»", "F105", "unknown person 'account/acme'", []),
    ("owner: «Joana Lma»", "F105", "unknown person 'Joana Lma'", ["joana-lima"]),
    ("owner: «a person called Acme»", "F105", "unknown person 'a person called Acme'", ["acme"]),
    (
      "competitors: [{competitor: «coldmrt»}]", "F115", "unknown competitor 'coldmrt'",
      ["coldmart"]
    ),
    (
      "competitors: [{competitor: «Cold Mart Logistics»}]", "F115",
      "unknown competitor 'Cold Mart Logistics'", ["coldmart"]
    ),
    ("parent: «acmee»", "F104", "unknown account 'acmee'", ["acme"]),
    ("contracts: [«frame»]", "F115", "unknown document 'frame'", []),
    ("needs: [{text: t, evidence: «\"[[vist]]\"»}]", "L301", "link '[[vist]]' leads nowhere", []),
    (
      "needs: [{text: t, evidence: «\"[[acme]]\"»}]", "L302", "'acme' can mean 2 documents",
      ["account/acme", "person/acme"]
    ),
    (
      "needs: [{text: t, addressed_by: [«account/acme»]}]", "F115",
      "unknown document 'account/acme'",
      []
    ),
  ])
  func `that lead nowhere are named with the nearest id`(
    fields: String, code: String, message: String, help: [String]
  ) throws {
    let (marked, library) = Self.account(fields)
    let expected = "\(code) content/accounts/beta/index.md:\(marked.place) \(message)"
    #expect(library.diagnostics.map(\.line) == [expected])
    let diagnostic = try #require(library.diagnostics.first)
    #expect(
      diagnostic.help.map { $0.text(in: .english) } == help.map { "did you mean '\($0)'?" })
    #expect(library.value.account("beta")?.owner == nil)
  }

  @Test func `a missing person is one mistake, however many files name it`() throws {
    let files = (1...14).map {
      (path: "content/accounts/a\($0)/index.md", text: "---\ntitle: A\nowner: nobody-known\n---\n")
    }
    let library = LibraryBuilder.build(files)
    #expect(library.diagnostics.count == 1)
    let diagnostic = try #require(library.diagnostics.first)
    #expect(diagnostic.related.count == 10)
    #expect(diagnostic.notes.map { $0.text(in: .english) } == ["3 further places name it"])
    #expect(library.value.accounts.allSatisfy { $0.document.hasErrors })
  }

  @Test func `parents that form a circle are reported once`() throws {
    let parents = ["a": "b", "b": "c", "c": "a", "d": "a", "e": "e"]
    let files = parents.keys.sorted().map {
      (
        path: "content/accounts/\($0)/index.md",
        text: "---\ntitle: \($0)\nparent: \(parents[$0] ?? "")\n---\n"
      )
    }
    let library = LibraryBuilder.build(files)
    #expect(
      library.diagnostics.map(\.line) == [
        "F117 content/accounts/a/index.md:3:9-10 parent accounts form a circle",
        "F117 content/accounts/e/index.md:3:9-10 parent accounts form a circle",
      ])
    #expect(
      library.diagnostics.map { $0.label?.text(in: .english) } == ["a → b → c → a", "e → e"])
  }

  @Test func `reporting lines that form a circle are reported once`() {
    let library = LibraryBuilder.build([
      ("content/people/a.md", "---\ntitle: A\nside: customer\nreports_to: b\n---\n"),
      ("content/people/b.md", "---\ntitle: B\nside: customer\nreports_to: a\n---\n"),
    ])
    #expect(
      library.diagnostics.map(\.line) == [
        "S708 content/people/a.md:4:13-14 reporting lines form a circle"
      ])
  }
}
