import AccountModel
import Diagnostics
import Localization
import Pipeline
import SourceFormats
import Testing

@Suite struct NewDocumentTests {
  private static let date = CalendarDate(dayNumber: 20_600)
  private static let existing = ["content/accounts/zabka/index.md", "content/workspace.yml"]

  private func new(
    _ kind: DocumentKind, title: String? = nil, id: String? = nil, account: String? = nil,
    language: Language = .english
  ) -> NewDocument {
    NewDocument(
      kind: kind, title: title, id: id, account: account, language: language, date: Self.date)
  }

  private static let places: [(DocumentKind, String?, String?, String)] = [
    (.account, "Żabka Polska S.A.", nil, "zabka-polska-s-a/index.md"),
    (.account, "شرکت نمونه", nil, "شرکت-نمونه/index.md"),
    (.plan, nil, "zabka", "zabka/plan-2026.md"),
    (.meeting, nil, "zabka", "zabka/meetings/2026-05-27-zabka.md"),
    (.meeting, "Kick-off", "zabka", "zabka/meetings/2026-05-27-zabka-kick-off.md"),
    (.person, "Maria Nowak", "zabka", "zabka/people/maria-nowak.md"),
    (.person, "Anna Rej", nil, "../people/anna-rej.md"),
    (.opportunity, "Pilot", "zabka", "zabka/opportunities/zabka-pilot.md"),
    (.opportunity, "Zabka pilot", "zabka", "zabka/opportunities/zabka-pilot.md"),
  ]

  @Test(arguments: places)
  func `a file lies where its kind belongs`(
    kind: DocumentKind, title: String?, account: String?, path: String
  ) throws {
    let file = try new(kind, title: title, account: account).file(existing: Self.existing)
    let expected =
      path.hasPrefix("../") ? "content/\(path.dropFirst(3))" : "content/accounts/\(path)"
    #expect(file.path == expected)
  }

  @Test(
    arguments: [DocumentKind.account, .plan, .meeting, .person, .opportunity], Language.allCases)
  func `a new file decodes without diagnostics, with its examples switched on too`(
    kind: DocumentKind, language: Language
  ) throws {
    let title = "Q: \"x\" #1"
    let account = kind == .account ? nil : "zabka"
    let file = try new(kind, title: title, account: account, language: language)
      .file(existing: Self.existing)
    for text in [file.text, Examples.switchedOn(file.text)] {
      let parsed = DocumentParser.parse(SourceFile(path: file.path, text: text))
      #expect(parsed.diagnostics == [])
      #expect(parsed.value.id.kind == kind)
      #expect(parsed.value.record["title"] == .text(title))
    }
    #expect(file.text != Examples.switchedOn(file.text))
  }

  @Test func `a person without an account is a colleague`() throws {
    let colleague = try new(.person, title: "Anna Rej").file(existing: Self.existing)
    #expect(colleague.text.contains("\nside: internal\n"))
    let contact = try new(.person, title: "Anna Rej", account: "zabka").file(
      existing: Self.existing)
    #expect(contact.text.contains("\nside: customer\n"))
  }

  @Test func `what cannot be made is refused with the nearest thing that can`() {
    #expect(throws: ScaffoldError.missingTitle(.account)) { try new(.account).file(existing: []) }
    for kind in [DocumentKind.account, .person] {
      #expect(throws: ScaffoldError.titleWithoutLetters("!!!")) {
        try new(kind, title: "!!!").file(existing: [])
      }
    }
    #expect(throws: ScaffoldError.titleWithoutLetters("…")) {
      try new(.opportunity, title: "…", account: "zabka").file(existing: Self.existing)
    }
    #expect(throws: ScaffoldError.missingTitle(.account)) {
      try new(.account, id: "acme").file(existing: [])
    }
    #expect(throws: ScaffoldError.missingAccount(.plan)) { try new(.plan).file(existing: []) }
    #expect(throws: ScaffoldError.unknownAccount("zabkaa", nearest: "zabka")) {
      try new(.plan, account: "zabkaa").file(existing: Self.existing)
    }
    #expect(throws: ScaffoldError.invalidID("Żabka 1", proposal: "zabka-1")) {
      try new(.account, title: "x", id: "Żabka 1").file(existing: [])
    }
    #expect(throws: ScaffoldError.exists(path: "content/accounts/ZABKA/index.md")) {
      try new(.account, title: "Zabka").file(existing: ["content/accounts/ZABKA/index.md"])
    }
    #expect(throws: ScaffoldError.unsupportedKind(.contract)) {
      try new(.contract, title: "x").file(existing: [])
    }
  }

  @Test(arguments: Language.allCases)
  func `a title of signs alone needs an id`(language: Language) throws {
    let message = ScaffoldError.titleWithoutLetters("!!!").message.text(in: language)
    #expect(message.contains("'!!!'") && message.contains("--id"))
    let file = try new(.account, title: "!!!", id: "acme").file(existing: [])
    #expect(file.path == "content/accounts/acme/index.md")
  }

  @Test func `a comment names the values of a choice in the reader's language`() throws {
    let file = try new(.person, title: "Anna", language: .polish).file(existing: [])
    #expect(file.text.contains("# Status: active (Aktywna), leaving (Odchodzi), left (Odeszła),"))
    #expect(file.text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }
}
