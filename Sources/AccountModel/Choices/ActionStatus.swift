package import Localization

/// How far an action is: `status:` of `actions:`.
package enum ActionStatus: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case open
  case inProgress = "in_progress"
  case blocked
  case done
  case dropped

  package var label: Phrase {
    switch self {
    case .open:
      Phrase(en: "Open", pt: "Aberta", pl: "Otwarte", fa: "باز")
    case .inProgress:
      Phrase(en: "In progress", pt: "Em curso", pl: "W toku", fa: "در جریان")
    case .blocked:
      Phrase(en: "Blocked", pt: "Bloqueada", pl: "Zablokowane", fa: "متوقف")
    case .done:
      Phrase(en: "Done", pt: "Concluída", pl: "Zakończone", fa: "انجام‌شده")
    case .dropped:
      Phrase(en: "Dropped", pt: "Abandonada", pl: "Porzucone", fa: "کنار گذاشته")
    }
  }
}
