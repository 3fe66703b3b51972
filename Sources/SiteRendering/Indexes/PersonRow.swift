import AccountModel
import Localization
import SourceFormats

/// A person in a table of people.
struct PersonRow: TemplateContext {
  let person: SafeHTML
  let jobTitle: SafeHTML?
  let account: SafeHTML?
  let role: String?
  let openActions: SafeHTML?
  let sortOpenActions: Int
  let lastMeeting: SafeHTML?
  let sortMeeting: String

  init(_ person: Person, in scope: PageScope) {
    let library = scope.site.library
    let relations = library.relations(ofPerson: person.id)
    self.person = scope.link(to: person.id)
    jobTitle = person.jobTitle.map { scope.name($0) }
    account = person.side == .internal ? nil : scope.link(to: person.account)
    role = person.buyingRole.map { scope.text($0.label) }
    sortOpenActions = relations.actions.count { $0.isOpen }
    openActions = sortOpenActions == 0 ? nil : scope.count(sortOpenActions)
    let met = relations.meetings.lazy.compactMap { library.document($0)?.date }
      .first { $0 <= scope.site.asOf }
    lastMeeting = scope.date(met)
    sortMeeting = met?.iso ?? ""
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .person: .html(person)
    case .jobTitle: .html(jobTitle)
    case .account: .html(account)
    case .role: .text(role)
    case .openActions: .html(openActions)
    case .sortOpenActions: .text(String(sortOpenActions))
    case .lastMeeting: .html(lastMeeting)
    case .sortMeeting: .text(sortMeeting)
    default: nil
    }
  }
}
