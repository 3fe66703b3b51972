package import Localization

/// An account's place in its own market: `market_position:`.
package enum MarketPosition: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case leader
  case major
  case follower
  case niche
  case unknown

  package var label: Phrase {
    switch self {
    case .leader:
      Phrase(en: "Market leader", pt: "Líder de mercado", pl: "Lider rynku", fa: "رهبر بازار")
    case .major:
      Phrase(en: "Major player", pt: "Grande empresa", pl: "Duży gracz", fa: "بازیگر بزرگ")
    case .follower:
      Phrase(en: "Follower", pt: "Seguidor", pl: "Naśladowca", fa: "پیرو")
    case .niche:
      Phrase(
        en: "Niche player", pt: "Empresa de nicho", pl: "Gracz niszowy", fa: "بازیگر بازار خاص")
    case .unknown:
      Phrase(en: "Unknown", pt: "Desconhecida", pl: "Nieznana", fa: "نامشخص")
    }
  }
}
