import Diagnostics
import Localization
import Testing

@testable import AccountModel

@Suite struct `An account key that two dossiers claim` {
  private static func library(_ acme: String, _ beta: String) -> Diagnosed<Library> {
    LibraryBuilder.build([
      ("content/accounts/acme/index.md", "---\ntitle: Acme\n\(acme)\n---\n"),
      ("content/accounts/beta/index.md", "---\ntitle: Beta\n\(beta)\n---\n"),
    ])
  }

  struct Case: Sendable {
    let acme: String
    let beta: String
    let severity: Severity
    let line: String
    let owner: String
  }

  @Test(arguments: [
    Case(
      acme: "crm_id: C1", beta: "crm_id: C1", severity: .error,
      line: "W003 content/accounts/beta/index.md:3:9-11 two dossiers have the crm_id 'C1'",
      owner: "acme"),
    Case(
      acme: "crm_id: beta", beta: "", severity: .error,
      line:
        "W003 content/accounts/acme/index.md:3:9-13 two dossiers claim the account key 'beta' of the data",
      owner: "beta"),
    Case(
      acme: "aliases: [x, C1]", beta: "crm_id: C1", severity: .warning,
      line:
        "W003 content/accounts/acme/index.md:3:14-16 two dossiers claim the account key 'C1' of the data",
      owner: "beta"),
    Case(
      acme: "aliases: beta", beta: "", severity: .warning,
      line:
        "W003 content/accounts/acme/index.md:3:10-14 two dossiers claim the account key 'beta' of the data",
      owner: "beta"),
    Case(
      acme: "aliases: [x]", beta: "previous_id: [x]", severity: .warning,
      line:
        "W003 content/accounts/beta/index.md:3:15-16 two dossiers claim the account key 'x' of the data",
      owner: "acme"),
  ])
  func `is reported, with who gets the rows`(example: Case) {
    let library = Self.library(example.acme, example.beta)
    #expect(library.diagnostics.map(\.line) == [example.line])
    #expect(library.diagnostics.map(\.severity) == [example.severity])
    let note = library.diagnostics.first?.notes.last?.text(in: .english)
    #expect(note?.hasSuffix("are counted for '\(example.owner)'") == true)
  }

  @Test func `by one dossier twice is no collision`() {
    let library = Self.library("crm_id: acme\naliases: [acme, C1, C1]", "crm_id: C2")
    #expect(library.diagnostics.map(\.line) == [])
  }
}
