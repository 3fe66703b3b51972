import AccountModel
import Diagnostics
import Localization
import Pipeline
import Segmentation
import SourceFormats
import TestSupport
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
    (.playbook, "Large and regular", nil, "../playbooks/large-and-regular.md"),
    (.review, nil, nil, "../reviews/2026-05-27-review.md"),
    (.review, nil, "zabka", "../reviews/2026-05-27-zabka-review.md"),
    (.review, "Tiers of spring", nil, "../reviews/2026-05-27-tiers-of-spring.md"),
    (.competitor, "ColdMart", nil, "../competitors/coldmart.md"),
    (.issue, "Late delivery", "zabka", "zabka/issues/2026-05-27-zabka-late-delivery.md"),
    (.contract, "Supply 2026", "zabka", "zabka/contracts/zabka-supply-2026.md"),
    (.page, "Price rules", nil, "../handbook/price-rules.md"),
    (.page, "History", "zabka", "zabka/zabka-history.md"),
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

  @Test(arguments: DocumentKind.allCases, Language.allCases)
  func `a new file decodes without diagnostics, with its examples switched on too`(
    kind: DocumentKind, language: Language
  ) throws {
    let title = "Q: \"x\" #1"
    let account = kind.schema.index(of: "account") == nil ? nil : "zabka"
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

  @Test(arguments: Language.allCases)
  func `a workspace with one new file of each kind loads without diagnostics`(
    language: Language
  ) async throws {
    let made = try NewWorkspace(
      name: "Ours", languages: [language], currency: "EUR", date: Self.date
    ).files()
    var files = made.filter { $0.path.hasPrefix("content/") }
    for kind in DocumentKind.allCases {
      let belongs = ![.account, .playbook, .competitor].contains(kind)
      files.append(
        try new(
          kind, title: "Trial", id: "trial-\(kind.rawValue)",
          account: belongs ? "sample-foods" : nil, language: language
        ).file(existing: files.map(\.path)))
    }
    let tree = MemoryTree(Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) }))
    let loaded = try await WorkspaceLoader(tree).load(asOf: nil, today: Self.date)
    #expect(loaded.diagnostics == [])
    #expect(loaded.portfolio.library.documents.count == 6 + DocumentKind.allCases.count)
  }

  @Test func `a review of an account names it`() throws {
    let file = try new(.review, account: "zabka").file(existing: Self.existing)
    #expect(file.text.contains("\naccounts: [zabka]\n"))
    #expect(!file.text.contains("\naccount:"))
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
    for kind in [DocumentKind.opportunity, .issue, .contract] {
      #expect(throws: ScaffoldError.missingAccount(kind)) {
        try new(kind, title: "x").file(existing: [])
      }
    }
    for kind in [DocumentKind.account, .playbook, .competitor] {
      #expect(throws: ScaffoldError.superfluousAccount(kind)) {
        try new(kind, title: "x", account: "zabka").file(existing: Self.existing)
      }
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
