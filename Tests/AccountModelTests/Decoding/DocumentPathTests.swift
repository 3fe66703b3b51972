import Testing

@testable import AccountModel

@Suite struct `A document's path` {
  @Test(arguments: [
    ("content/accounts/acme/index.md", "account acme acme"),
    ("content/accounts/acme.md", "account acme acme"),
    ("content/accounts/acme/plan-2026.md", "plan plan-2026 acme"),
    ("content/accounts/acme/plan.md", "plan plan acme"),
    ("content/accounts/acme/notes.md", "page notes acme"),
    ("content/accounts/acme/meetings/2026-05-12-visit.md", "meeting 2026-05-12-visit acme"),
    ("content/accounts/acme/people/maria.md", "person maria acme"),
    ("content/accounts/acme/opportunities/big.md", "opportunity big acme"),
    ("content/accounts/acme/issues/late.md", "issue late acme"),
    ("content/accounts/acme/contracts/frame.md", "contract frame acme"),
    ("content/accounts/acme/reviews/q1.md", "review q1 acme"),
    ("content/accounts/index.md", "page accounts -"),
    ("content/people/joana.md", "person joana -"),
    ("content/playbooks/tier-a.md", "playbook tier-a -"),
    ("content/competitors/frostline/index.md", "competitor frostline -"),
    ("content/handbook/abc.v2.md", "page abc.v2 -"),
    ("content/about.md", "page about -"),
    ("content/.md", "page .md -"),
  ])
  func `says type, id and account`(path: String, expected: String) {
    let place = DocumentPath(path)
    let found = "\(place.kind.rawValue) \(place.stem) \(place.accountFolder ?? "-")"
    #expect(found == expected)
  }
}
