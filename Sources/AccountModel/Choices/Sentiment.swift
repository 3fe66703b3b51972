package import Localization

/// A person's attitude to us: `sentiment:`, and from and to in a meeting.
package enum Sentiment: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case mentor
  case supporter
  case neutral
  case nonSupporter = "non_supporter"
  case opponent
  case unknown

  package var label: Phrase {
    switch self {
    case .mentor:
      Phrase(en: "Mentor", pt: "Mentor", pl: "Mentor", fa: "مربی")
    case .supporter:
      Phrase(en: "Supporter", pt: "Apoiante", pl: "Zwolennik", fa: "موافق")
    case .neutral:
      Phrase(en: "Neutral", pt: "Neutro", pl: "Neutralny", fa: "بی‌طرف")
    case .nonSupporter:
      Phrase(en: "Non-supporter", pt: "Não apoiante", pl: "Niechętny", fa: "ناموافق")
    case .opponent:
      Phrase(en: "Opponent", pt: "Opositor", pl: "Przeciwnik", fa: "مخالف")
    case .unknown:
      Phrase(en: "Unknown", pt: "Desconhecida", pl: "Nieznane", fa: "نامشخص")
    }
  }
}
