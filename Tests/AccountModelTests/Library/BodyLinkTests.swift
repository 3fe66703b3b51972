import Diagnostics
import Localization
import Testing

@testable import AccountModel

@Suite struct `Links of a body` {
  static let others: [(path: String, text: String)] = [
    (
      "content/accounts/acme/index.md",
      "---\ntitle: Acme\nneeds: [{id: n1, text: t}]\n---\n# Ryzyka i szanse\n"
    ),
    ("content/people/joana-lima.md", "---\ntitle: Joana\nside: internal\n---\n"),
    ("content/people/acme.md", "---\ntitle: Acme the person\nside: internal\n---\n"),
  ]

  static func page(_ body: String) -> (MarkedText, Diagnosed<Library>) {
    let marked = MarkedText("---\ntitle: P\n---\n\(body)\n")
    let file = (path: "content/accounts/acme/notes/page.md", text: marked.text)
    return (
      marked,
      LibraryBuilder.build(
        others + [file], assets: ["content/accounts/acme/photo 1.png"], metrics: ["revenue_ttm"])
    )
  }

  @Test(arguments: [
    "See [[joana-lima]].", "See [[account/acme#n1]].", "See [[account/acme#Ryzyka i szanse]].",
    "See [it](../index.md#ryzyka-i-szanse).", "See [it](..) and [her](/people/joana-lima.md).",
    "![photo](../photo%201.png)", "[photo](<../photo 1.png>)", "It is [[=revenue_ttm]].",
    "- [ ] call @joana-lima due:2026-06-10", "`[[nothing]]`",
  ])
  func `that lead somewhere are silent`(body: String) {
    #expect(Self.page(body).1.diagnostics.map(\.line) == [])
  }

  @Test(arguments: [
    ("See «[[joana-lma]]».", "L301", "link '[[joana-lma]]' leads nowhere", ["joana-lima"]),
    ("See «[[acme]]».", "L302", "'acme' can mean 2 documents", ["account/acme", "person/acme"]),
    (
      "See «[it](../indx.md)».", "L303", "there is no file '../indx.md'",
      ["../index.md"]
    ),
    (
      "See «[it](joana-lima.md)».", "L303", "there is no file 'joana-lima.md'",
      ["/content/people/joana-lima.md"]
    ),
    (
      "See «[[account/acme#ryzyko]]».", "L304", "'account/acme' has no heading or entry 'ryzyko'",
      []
    ),
    (
      "See «[it](../index.md#ryzyka-i-szans)».", "L304",
      "'account/acme' has no heading or entry 'ryzyka-i-szans'", ["ryzyka-i-szanse"]
    ),
    ("«![photo](photo.png)»", "L305", "there is no file 'photo.png'", []),
    ("«[price list](prices.pdf)»", "L305", "there is no file 'prices.pdf'", []),
    ("It is «[[=revenue]]».", "L314", "unknown metric 'revenue'", []),
    ("A «[trap](javascript:alert(1))».", "L315", "a link of type 'javascript:' is not shown", []),
    (
      "- [ ] call «@joana-lma»", "A204", "task names an unknown person '@joana-lma'",
      ["@joana-lima"]
    ),
    ("- [ ] call «due:10.6.2026»", "F106", "'10.6.2026' is not a date", ["due:2026-06-10"]),
  ])
  func `that lead nowhere are named with a proposal`(
    body: String, code: String, message: String, help: [String]
  ) throws {
    let (marked, library) = Self.page(body)
    let expected = "\(code) content/accounts/acme/notes/page.md:\(marked.place) \(message)"
    #expect(library.diagnostics.map(\.line) == [expected])
    let found = library.diagnostics.first?.help.map { $0.text(in: .english) }
    #expect(found == help.map { "did you mean '\($0)'?" })
  }

  @Test func `are backlinks with their sentence`() {
    let (_, library) = Self.page("First. She met [[joana-lima]] twice. Last.")
    let backlinks = library.value.links.backlinks(to: DocumentID(.person, "joana-lima"))
    #expect(backlinks.map(\.context) == [.sentence("She met Joana twice.")])
    #expect(backlinks.map(\.source) == [DocumentID(.page, "page")])
  }

  @Test func `in a field of prose are links too`() {
    let library = LibraryBuilder.build(
      Self.others + [
        (
          "content/accounts/beta/index.md",
          "---\ntitle: B\nsituation: Ask [[joana-lima]] or [[nobody]].\n---\n"
        )
      ])
    #expect(
      library.diagnostics.map(\.line) == [
        "L301 content/accounts/beta/index.md:3:12-45 link '[[nobody]]' leads nowhere"
      ])
    let backlinks = library.value.links.backlinks(to: DocumentID(.person, "joana-lima"))
    #expect(backlinks.map(\.source) == [DocumentID(.account, "beta")])
  }

  @Test func `in a field of prose may quote metrics that there are`() {
    let library = LibraryBuilder.build(
      [
        ("content/accounts/beta/index.md", "---\ntitle: B\nsituation: \"[[=yoy]] [[=yoi]]\"\n---\n")
      ],
      metrics: ["yoy"])
    #expect(
      library.diagnostics.map(\.line) == [
        "L314 content/accounts/beta/index.md:3:12-31 unknown metric 'yoi'"
      ])
  }

  @Test func `task lines that name a person or a date are actions of the account`() throws {
    let (_, library) = Self.page(
      "- [ ] send contract @joana-lima due:2026-06-10 #o2 ^a3\n- [x] call due:2026-05-01\n- [ ] think"
    )
    let acme = library.value.relations(ofAccount: DocumentID(.account, "acme"))
    #expect(acme.actions.map(\.text) == ["call", "send contract"])
    let action = try #require(acme.actions.last)
    #expect(action.owner == DocumentID(.person, "joana-lima"))
    #expect(action.id == "a3" && action.objective == "o2" && action.isTaskLine)
    #expect(acme.actions.map(\.status) == [.done, .open])
    #expect(library.value.relations(ofPerson: DocumentID(.person, "joana-lima")).actions.count == 1)
  }
}
