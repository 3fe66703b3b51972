package import Localization

/// Whether a need is met: `status:` of `needs:`.
package enum NeedStatus: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case open
  case addressed
  case met
  case dropped

  package var label: Phrase {
    switch self {
    case .open:
      Phrase(en: "Open", pt: "Aberta", pl: "Otwarta", fa: "باز")
    case .addressed:
      Phrase(en: "Being addressed", pt: "Em tratamento", pl: "W realizacji", fa: "در دست اقدام")
    case .met:
      Phrase(en: "Met", pt: "Atendida", pl: "Zaspokojona", fa: "برآورده‌شده")
    case .dropped:
      Phrase(en: "Dropped", pt: "Abandonada", pl: "Porzucona", fa: "کنار گذاشته")
    }
  }
}
