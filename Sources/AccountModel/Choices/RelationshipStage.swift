package import Localization

/// How far the relationship has come: `relationship_stage:`.
package enum RelationshipStage: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case lead
  case developing
  case majorAtRisk = "major_at_risk"
  case majorLoyal = "major_loyal"

  package var label: Phrase {
    switch self {
    case .lead:
      Phrase(en: "Lead", pt: "Lead", pl: "Lead", fa: "سرنخ")
    case .developing:
      Phrase(en: "Developing", pt: "Em desenvolvimento", pl: "W rozwoju", fa: "در حال رشد")
    case .majorAtRisk:
      Phrase(
        en: "Major, at risk", pt: "Grande, em risco", pl: "Duży, zagrożony", fa: "عمده، در خطر")
    case .majorLoyal:
      Phrase(en: "Major, loyal", pt: "Grande, fiel", pl: "Duży, lojalny", fa: "عمده، وفادار")
    }
  }
}
