package import Localization

/// How well a statement is supported: `evidence:` of SWOT entries and objectives.
package enum EvidenceStatus: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case assumed
  case confirmed
  case refuted

  package var label: Phrase {
    switch self {
    case .assumed:
      Phrase(en: "Assumed", pt: "Suposto", pl: "Założenie", fa: "فرضی")
    case .confirmed:
      Phrase(en: "Confirmed", pt: "Confirmado", pl: "Potwierdzone", fa: "تأییدشده")
    case .refuted:
      Phrase(en: "Refuted", pt: "Refutado", pl: "Obalone", fa: "رد شده")
    }
  }
}
