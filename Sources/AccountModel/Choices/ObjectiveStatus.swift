package import Localization

/// How far an objective is: `status:` of `objectives:`.
package enum ObjectiveStatus: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case notStarted = "not_started"
  case inProgress = "in_progress"
  case atRisk = "at_risk"
  case blocked
  case done
  case dropped

  package var label: Phrase {
    switch self {
    case .notStarted:
      Phrase(en: "Not started", pt: "Não iniciado", pl: "Nierozpoczęty", fa: "شروع‌نشده")
    case .inProgress:
      Phrase(en: "In progress", pt: "Em curso", pl: "W toku", fa: "در جریان")
    case .atRisk:
      Phrase(en: "At risk", pt: "Em risco", pl: "Zagrożony", fa: "در خطر")
    case .blocked:
      Phrase(en: "Blocked", pt: "Bloqueado", pl: "Zablokowany", fa: "متوقف")
    case .done:
      Phrase(en: "Done", pt: "Concluído", pl: "Osiągnięty", fa: "انجام‌شده")
    case .dropped:
      Phrase(en: "Dropped", pt: "Abandonado", pl: "Porzucony", fa: "کنار گذاشته")
    }
  }
}
