import Diagnostics
import Testing

@testable import AccountModel

@Suite struct `Typed documents` {
  static let library = LibraryBuilder.complete.value

  /// Paths of properties of a value that hold nothing.
  static func empty(in value: Any, path: String = "") -> [String] {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
      guard let inner = mirror.children.first?.value else { return [path] }
      return empty(in: inner, path: path)
    }
    if mirror.displayStyle == .collection {
      if mirror.children.isEmpty { return [path] }
      return mirror.children.flatMap { empty(in: $0.value, path: path) }
    }
    guard mirror.displayStyle == .struct, ours(value) else { return [] }
    return mirror.children.flatMap { child in
      child.label == "document"
        ? [] : empty(in: child.value, path: path + "." + (child.label ?? ""))
    }
  }

  private static func ours(_ value: Any) -> Bool {
    !(value is CalendarDate || value is ExactDecimal || value is Money || value is DocumentID
      || value is CalendarMonth || value is TimeOfDay)
      && String(reflecting: type(of: value)).hasPrefix("AccountModel.")
  }

  @Test func `every property has its value when every field has one`() throws {
    let library = Self.library
    let documents: [any TypedDocument] = [
      try #require(library.account("full")),
      try #require(library.plan(DocumentID(.plan, "full"))),
      try #require(library.meeting(DocumentID(.meeting, "full"))),
      try #require(library.person(DocumentID(.person, "full"))),
      try #require(library.opportunity(DocumentID(.opportunity, "full"))),
      try #require(library.playbook(DocumentID(.playbook, "full"))),
      try #require(library.review(DocumentID(.review, "full"))),
      try #require(library.competitor(DocumentID(.competitor, "full"))),
      try #require(library.issue(DocumentID(.issue, "full"))),
      try #require(library.contract(DocumentID(.contract, "full"))),
      try #require(library.page(DocumentID(.page, "full"))),
    ]
    // A target's anchor is not a field of its own.
    let empty = documents.flatMap { document in
      Self.empty(in: document, path: document.document.kind.rawValue)
    }.filter { !$0.hasSuffix(".anchor") }
    #expect(empty == [])
  }

  @Test func `values keep their type`() throws {
    let account = try #require(Self.library.account("full"))
    #expect(account.status == .active)
    #expect(account.owner == DocumentID(.person, "joana"))
    #expect(account.backupOwner == DocumentID(.person, "joana"))
    #expect(account.legal?.country == "NO")
    #expect(account.customerSince == CalendarDate(year: 2019, month: 3, day: 1))
    #expect(account.referenceValue == 5)
    #expect(account.tierOverride?.until == CalendarDate(year: 2026, month: 12, day: 31))
    let limit = try #require(account.qualification?.creditLimit)
    #expect(limit == Money(ExactDecimal(250_000), currency: "BRL"))
    #expect(account.growthPlans.first?.by?.iso == "2027-06")
    #expect(account.risks.first?.isOpen == false)
    let mitigation = DocumentPlace(DocumentID(.plan, "full"), anchor: "o2")
    #expect(account.risks.first?.mitigation == .document(mitigation))
    let meeting = try #require(Self.library.meeting(DocumentID(.meeting, "full")))
    #expect(meeting.start?.iso == "10:00")
    #expect(meeting.attendees == [DocumentID(.person, "full"), DocumentID(.person, "joana")])
    #expect(meeting.actions.first?.isOpen == true)
  }
}
