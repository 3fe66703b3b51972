package import Localization

/// How far an account's next order is behind its own rhythm.
///
/// By the overdue ratio (days since the last order / median gap between order dates), for accounts
/// with at least three order dates: on track up to 1.5, watch up to 3, at risk up to 5, lapsed
/// above.
package enum OverdueState: String, Sendable, Hashable, CaseIterable {
  case onTrack = "on_track"
  case watch
  case atRisk = "at_risk"
  case lapsed

  package init(ratio: Double) {
    switch ratio {
    case ...1.5: self = .onTrack
    case ...3: self = .watch
    case ...5: self = .atRisk
    default: self = .lapsed
    }
  }

  package var label: Phrase {
    switch self {
    case .onTrack: Phrase(en: "on track", pt: "em dia", pl: "w rytmie", fa: "طبق روال")
    case .watch: Phrase(en: "watch", pt: "observar", pl: "do obserwacji", fa: "زیر نظر")
    case .atRisk: Phrase(en: "at risk", pt: "em risco", pl: "zagrożony", fa: "در خطر")
    case .lapsed: Phrase(en: "lapsed", pt: "inativo", pl: "nieaktywny", fa: "غیرفعال")
    }
  }
}
