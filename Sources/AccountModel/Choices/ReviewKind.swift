package import Localization

/// What a review looks at: `kind:` of a review.
package enum ReviewKind: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case qbr
  case ebr
  case tier

  package var label: Phrase {
    switch self {
    case .qbr:
      Phrase(
        en: "Quarterly business review", pt: "Revisão trimestral de negócios",
        pl: "Kwartalny przegląd współpracy", fa: "بازنگری فصلی")
    case .ebr:
      Phrase(
        en: "Executive business review", pt: "Revisão executiva de negócios",
        pl: "Przegląd z zarządem", fa: "بازنگری مدیریتی")
    case .tier:
      Phrase(
        en: "Tier review", pt: "Revisão de níveis", pl: "Przegląd poziomów", fa: "بازنگری سطح‌ها")
    }
  }
}
