import Diagnostics
import Localization
import Testing

@testable import AccountModel

@Suite struct `The library` {
  @Test func `two documents with one id are both shown and reported with both places`() {
    let library = LibraryBuilder.build([
      ("content/people/a.md", "---\ntitle: One\nside: internal\nid: joana\n---\n"),
      ("content/people/joana.md", "---\ntitle: Two\nside: internal\n---\n"),
    ])
    #expect(
      library.diagnostics.map(\.line) == [
        "W003 content/people/joana.md:1:1-1 two documents of type 'person' have the id 'joana'"
      ])
    #expect(library.diagnostics.first?.related.map(\.range.file) == ["content/people/a.md"])
    #expect(library.value.people.map(\.slug) == ["joana", "joana-2"])
    #expect(library.value.people.map(\.title) == ["One", "Two"])
  }

  @Test func `ids that differ only in capital letters are refused`() {
    let library = LibraryBuilder.build([
      ("content/people/Joana.md", "---\ntitle: One\nside: internal\n---\n"),
      ("content/people/joana.md", "---\ntitle: Two\nside: internal\n---\n"),
      ("content/competitors/joana.md", "---\ntitle: Three\n---\n"),
    ])
    #expect(
      library.diagnostics.map(\.line) == [
        "W004 content/people/Joana.md:1:1-1 ids 'Joana' and 'joana' differ only in capital letters"
      ])
  }

  @Test func `composed and decomposed spellings are one id`() {
    let library = LibraryBuilder.build([
      ("content/people/a.md", "---\ntitle: One\nside: internal\nid: jose\u{301}\n---\n"),
      ("content/people/b.md", "---\ntitle: Two\nside: internal\nreports_to: jos\u{E9}\n---\n"),
    ])
    #expect(library.diagnostics.map(\.line) == [])
    #expect(Array(library.value.people[1].slug.utf8) == Array("jos\u{E9}".utf8))
  }

  @Test func `a file with a mistake keeps the rest`() {
    let library = LibraryBuilder.build([
      (
        "content/accounts/acme/index.md",
        "---\ntitle: Acme\nstatus: activ\nregion: south\n---\nText\n"
      ),
      ("content/accounts/beta/index.md", "no front matter"),
      ("content/accounts/gamma/index.md", "---\ntitle: [unclosed\n---\n"),
    ])
    #expect(library.value.accounts.map(\.slug) == ["acme", "beta", "gamma"])
    #expect(library.value.account("acme")?.region == "south")
    #expect(library.value.accounts.allSatisfy { $0.document.hasErrors })
    #expect(library.value.accounts.map(\.title) == ["Acme", "beta", "gamma"])
  }

  @Test func `documents belong to the dossier of their folder, whatever its id`() {
    let library = LibraryBuilder.build([
      ("content/accounts/folder/index.md", "---\nid: acme\ntitle: Acme\n---\n"),
      (
        "content/accounts/folder/plan-2026.md",
        "---\ntitle: P\nstatus: draft\nperiod: {start: 2026-01-01, end: 2026-12-31}\n---\n"
      ),
      (
        "content/accounts/folder/meetings/m.md", "---\ndate: 2026-05-12\nkind: qbr\nlang: pl\n---\n"
      ),
      ("content/accounts/orphan/meetings/x.md", "---\ndate: 2026-05-12\n---\n"),
      ("content/accounts/orphan/meetings/y.md", "---\ndate: 2026-05-13\n---\n"),
    ])
    let acme = DocumentID(.account, "acme")
    let relations = library.value.relations(ofAccount: acme)
    #expect(relations.plans == [DocumentID(.plan, "plan-2026")])
    #expect(relations.meetings == [DocumentID(.meeting, "m")])
    #expect(
      library.diagnostics.map(\.line) == [
        "F104 content/accounts/orphan/meetings/x.md:1:1-1 folder 'accounts/orphan' has no dossier"
      ])
    let meeting = library.value.meeting(DocumentID(.meeting, "m"))
    #expect(meeting?.title == MeetingKind.qbr.label.text(in: .polish) + " 2026-05-12")
  }

  @Test func `relations lead both ways`() {
    let library = LibraryBuilder.complete.value
    let joana = library.relations(ofPerson: DocumentID(.person, "joana"))
    #expect(joana.ownedAccounts == [DocumentID(.account, "full")])
    #expect(joana.meetings == [DocumentID(.meeting, "full")])
    #expect(joana.directReports == [DocumentID(.person, "full")])
    #expect(joana.actions.map(\.id) == ["m1", "m1", "a2"])
    let group = library.relations(ofAccount: DocumentID(.account, "group"))
    #expect(group.children == [DocumentID(.account, "full")])
    #expect(group.people == [DocumentID(.person, "full")])
    #expect(group.reviews == [DocumentID(.review, "full")])
    #expect(group.competitors == [DocumentID(.competitor, "full")])
    #expect(group.actions.count == 3)
  }

  @Test func `mentions in fields are backlinks with the field's name`() {
    let library = LibraryBuilder.complete.value
    let backlinks = library.links.backlinks(to: DocumentID(.page, "limits"))
    let found = backlinks.map { backlink -> String in
      guard case .field(let label) = backlink.context else { return "" }
      return "\(backlink.source) \(label.text(in: .english))"
    }
    #expect(found == ["plan/full Negotiation", "playbook/full Optional plays"])
  }

  @Test func `the order of files does not matter`() {
    let files =
      CompleteDocuments.surroundings + [
        (path: "content/a.md", text: CompleteDocuments.text(.account)),
        (path: "content/b.md", text: CompleteDocuments.text(.account)),
      ]
    let one = LibraryBuilder.build(files)
    let other = LibraryBuilder.build(files.reversed())
    #expect(one.diagnostics == other.diagnostics)
    #expect(one.value.documents.map(\.id) == other.value.documents.map(\.id))
    #expect(one.value.documents.map(\.record) == other.value.documents.map(\.record))
  }
}
