import AccountModel
import Localization
import Segmentation
import SourceFormats

/// The people of an account: a grid of influence and stance, and a table with what it leaves out.
struct Stakeholders: TemplateContext {
  struct Row: TemplateContext {
    let person: SafeHTML
    let jobTitle: SafeHTML?
    let role: String?
    let influence: SafeHTML?
    let stance: String?
    let mood: String
    let lastContact: SafeHTML?
    let reportsTo: SafeHTML?

    func value(named name: TemplateKey) -> TemplateValue? {
      switch name {
      case .person: .html(person)
      case .jobTitle: .html(jobTitle)
      case .role: .text(role)
      case .influence: .html(influence)
      case .stance: .text(stance)
      case .mood: .text(mood)
      case .lastContact: .html(lastContact)
      case .reportsTo: .html(reportsTo)
      default: nil
      }
    }
  }

  /// Nil without people.
  let grid: SafeHTML?
  let rows: [Row]

  init(_ people: [Person], in scope: PageScope) {
    let people = people.filter(\.isPresent).sorted {
      ($1.influence ?? 0, $0.slug) < ($0.influence ?? 0, $1.slug)
    }
    rows = people.map { Row($0, in: scope) }
    grid = people.isEmpty ? nil : Self.grid(people, in: scope)
  }

  private static let stances: [Sentiment] = [
    .opponent, .nonSupporter, .neutral, .supporter, .mentor,
  ]

  private static func grid(_ people: [Person], in scope: PageScope) -> SafeHTML {
    let grid = StakeholderGrid(
      influences: (1...5).reversed().map { scope.style.integer($0) },
      stances: stances.map { scope.text($0.label) },
      stakeholders: people.map { person in
        StakeholderGrid.Stakeholder(
          name: person.title, detail: person.buyingRole.map { scope.text($0.label) } ?? "",
          address: scope.site.routes.address(of: person.id).map { scope.href(to: $0) },
          influence: person.influence.map { 5 - $0 },
          stance: person.sentiment.flatMap { stances.firstIndex(of: $0) })
      })
    let supporters = people.count { $0.sentiment == .supporter || $0.sentiment == .mentor }
    let sentence = StakeholderSentence.supporters(
      scope.style.integer(supporters), of: scope.style.integer(people.count))
    let subject = scope.text(StakeholderSentence.stakeholderGrid)
    return grid.figure(
      ChartCaption(
        id: "k:stakeholder-grid", finding: scope.text(sentence), subject: subject,
        description: subject),
      in: scope.site.charts)
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .grid: .html(grid)
    case .people: .list(rows)
    case .hasPeople: .flag(!rows.isEmpty)
    default: nil
    }
  }
}

extension Stakeholders.Row {
  init(_ person: Person, in scope: PageScope) {
    let library = scope.site.library
    let meetings = library.relations(ofPerson: person.id).meetings
    self.init(
      person: scope.link(to: person.id), jobTitle: person.jobTitle.map { scope.name($0) },
      role: person.buyingRole.map { scope.text($0.label) },
      influence: person.influence.map { scope.count($0) },
      stance: person.sentiment.map { scope.text($0.label) }, mood: person.sentiment?.mood ?? "",
      lastContact: scope.date(meetings.first.flatMap { library.document($0)?.date }),
      reportsTo: scope.link(to: person.reportsTo))
  }
}

extension Sentiment {
  fileprivate var mood: String {
    switch self {
    case .mentor, .supporter: "good"
    case .nonSupporter, .opponent: "bad"
    case .neutral, .unknown: ""
    }
  }
}
