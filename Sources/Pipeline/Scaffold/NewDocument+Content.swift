internal import AccountModel
internal import Localization

extension NewDocument {
  private var example: ScaffoldExample {
    var example = ScaffoldExample(language: language, today: date)
    if let account { example.account = account }
    return example
  }

  /// What the document must have and what is known, then the examples.
  func fields(id: String) -> [DraftField] {
    var active = [
      DraftField("type", yaml: kind.rawValue, isActive: true),
      DraftField("id", id, isActive: true),
    ]
    if let title = title ?? (kind == .plan ? example.planTitle : nil) {
      active.append(DraftField("title", title, isActive: true))
    }
    active.append(DraftField("lang", yaml: language.code, isActive: true))
    if let account, kind.schema.index(of: "account") != nil {
      active.append(DraftField("account", account, isActive: true))
    }
    let required = requiredFields
    let keys = Set((active + required).map(\.key))
    return active + required + examples.filter { !keys.contains($0.key) }
  }

  private var requiredFields: [DraftField] {
    switch kind {
    case .plan:
      [
        DraftField("status", yaml: "draft", isActive: true),
        DraftField(
          "period", lines: ["start: \(date.year)-01-01", "end: \(date.year)-12-31"],
          isActive: true),
      ]
    case .meeting: [DraftField("date", yaml: date.iso, isActive: true)]
    case .person:
      [DraftField("side", yaml: account == nil ? "internal" : "customer", isActive: true)]
    case .opportunity: [DraftField("stage", yaml: "idea", isActive: true)]
    case .account: [DraftField("status", yaml: "prospect", isActive: true)]
    case .review: reviewFields
    case .issue:
      [
        DraftField("opened", yaml: date.iso, isActive: true),
        DraftField("status", yaml: "open", isActive: true),
      ]
    case .contract:
      [
        DraftField("start", yaml: date.iso, isActive: true),
        DraftField("end", yaml: date.adding(days: 364).iso, isActive: true),
      ]
    case .playbook, .competitor, .page: []
    }
  }

  private var reviewFields: [DraftField] {
    let day = DraftField("date", yaml: date.iso, isActive: true)
    guard let account else { return [day] }
    return [day, DraftField("accounts", yaml: "[\(account)]", isActive: true)]
  }

  private var examples: [DraftField] {
    switch kind {
    case .account: example.accountFields
    case .plan: example.planFields
    case .meeting: example.meetingFields(on: 0)
    case .person: account == nil ? example.colleagueFields : example.contactFields
    case .opportunity: example.opportunityFields
    case .playbook: example.playbookFields
    case .review: example.reviewFields
    case .competitor: example.competitorFields
    case .issue: example.issueFields
    case .contract: example.contractFields
    case .page: example.pageFields
    }
  }

  /// The headings that a document of the kind usually has.
  var body: String {
    let headings: [String] =
      switch kind {
      case .account:
        [example.text("Situation", pt: "Situação", pl: "Sytuacja", fa: "وضعیت")]
      case .plan: example.planHeadings
      case .meeting: example.meetingHeadings
      case .playbook: example.playbookHeadings
      case .issue: example.issueHeadings
      default: []
      }
    return headings.map { "## \($0)\n" }.joined(separator: "\n")
  }
}
