package import Localization

/// What is being done about a risk: `stage:` of `risks:`.
package enum RiskStage: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case identified
  case assessed
  case planInPlace = "plan_in_place"
  case mitigating
  case monitoring
  case accepted
  case occurred
  case closed

  package var label: Phrase {
    switch self {
    case .identified:
      Phrase(en: "Identified", pt: "Identificado", pl: "Rozpoznane", fa: "شناسایی‌شده")
    case .assessed:
      Phrase(en: "Assessed", pt: "Avaliado", pl: "Ocenione", fa: "ارزیابی‌شده")
    case .planInPlace:
      Phrase(en: "Plan in place", pt: "Plano definido", pl: "Plan gotowy", fa: "برنامه آماده")
    case .mitigating:
      Phrase(
        en: "Being mitigated", pt: "Em mitigação", pl: "W trakcie ograniczania", fa: "در حال کاهش")
    case .monitoring:
      Phrase(en: "Monitored", pt: "Em monitorização", pl: "Monitorowane", fa: "تحت نظر")
    case .accepted:
      Phrase(en: "Accepted", pt: "Aceite", pl: "Zaakceptowane", fa: "پذیرفته‌شده")
    case .occurred:
      Phrase(en: "Occurred", pt: "Ocorrido", pl: "Zmaterializowane", fa: "رخ داده")
    case .closed:
      Phrase(en: "Closed", pt: "Encerrado", pl: "Zamknięte", fa: "بسته")
    }
  }
}
