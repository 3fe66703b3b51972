import AccountModel

/// Which keys of the front matter the page of a kind shows outside its plain list of fields.
struct DocumentKeys {
  /// Under the title.
  let lead: String?
  /// In the header, in order.
  let facts: [String]
  /// As parts of their own.
  let registers: [String]
  /// Shown by parts that the page builds from typed values.
  private var others: [String] = []
  /// All of these, and what every page has in its header.
  private(set) var shown: Set<String> = []

  private static let known = Dictionary(
    uniqueKeysWithValues: DocumentKind.allCases.map { ($0, DocumentKeys($0)) })

  static func of(_ kind: DocumentKind) -> DocumentKeys { known[kind] ?? DocumentKeys(kind) }

  private init(_ kind: DocumentKind) {
    switch kind {
    case .account:
      lead = "why_key"
      facts = [
        "status", "owner", "backup_owner", "unit", "segment", "industry", "region", "parent",
        "relationship_stage", "kam_stage", "customer_since", "renewal_date", "next_review",
      ]
      registers = [
        "needs", "risks", "customer_growth_plans", "competitors", "benefits", "concessions",
        "feedback", "watch", "team", "sources",
      ]
      others = ["situation"]
    case .plan:
      lead = "vision"
      facts = [
        "status", "period", "owner", "plan_type", "motion", "target", "investment", "reviewed",
        "approved_by", "approved_on", "customer_validated",
      ]
      registers = ["training"]
      others = ["objectives", "swot", "value_proposition", "account"]
    case .meeting:
      lead = "purpose"
      facts = [
        "date", "start", "kind", "channel", "duration_min", "plan", "next_meeting", "sent_on",
      ]
      registers = ["sentiment", "feedback", "facts"]
      others = ["attendees", "decisions", "actions", "account"]
    case .person:
      lead = "job_title"
      facts = [
        "side", "division", "buying_role", "influence", "decision_power", "sentiment",
        "sentiment_on", "reports_to", "relationship_owner", "email", "phone", "status",
      ]
      registers = ["relationships"]
      others = ["account"]
    case .opportunity:
      lead = "next_step"
      facts = [
        "stage", "kind", "amount", "probability_pct", "close_date", "next_step_due",
        "owner", "products", "need",
      ]
      registers = ["buyers"]
      others = ["account", "currency"]
    case .playbook:
      lead = nil
      facts = ["applies_to", "cadence", "limits"]
      registers = ["mandatory", "optional"]
    case .review:
      lead = nil
      facts = ["kind", "date", "accounts", "attendees"]
      registers = ["decisions"]
      others = ["actions"]
    case .competitor:
      lead = nil
      facts = ["website"]
      registers = ["strengths", "weaknesses", "tactics"]
    case .issue:
      lead = nil
      facts = [
        "severity", "status", "reason", "owner", "opened", "due", "resolved", "customer_told",
      ]
      registers = []
      others = ["account"]
    case .contract:
      lead = nil
      facts = ["start", "end", "notice_days", "auto_renew", "value"]
      registers = []
      others = ["account", "currency"]
    case .page:
      lead = "summary"
      facts = []
      registers = []
    }
    shown = Set(facts + registers + others + ["title", "tags"] + (lead.map { [$0] } ?? []))
  }
}
