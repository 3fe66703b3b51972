package import Localization

/// Where a complaint stands: `status:` of an issue.
package enum IssueStatus: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case open
  case inProgress = "in_progress"
  case waiting
  case resolved
  case closed

  package var label: Phrase {
    switch self {
    case .open:
      Phrase(en: "Open", pt: "Aberta", pl: "Otwarta", fa: "باز")
    case .inProgress:
      Phrase(en: "In progress", pt: "Em curso", pl: "W toku", fa: "در جریان")
    case .waiting:
      Phrase(en: "Waiting", pt: "A aguardar", pl: "Oczekuje", fa: "در انتظار")
    case .resolved:
      Phrase(en: "Resolved", pt: "Resolvida", pl: "Rozwiązana", fa: "حل‌شده")
    case .closed:
      Phrase(en: "Closed", pt: "Encerrada", pl: "Zamknięta", fa: "بسته")
    }
  }
}
