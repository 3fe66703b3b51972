package import Localization

/// The stage of key account management after McDonald and Woodburn: `kam_stage:`.
package enum KAMStage: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case exploratory
  case basic
  case cooperative
  case interdependent
  case integrated
  case uncoupling

  package var label: Phrase {
    switch self {
    case .exploratory:
      Phrase(en: "Exploratory", pt: "Exploratória", pl: "Rozpoznanie", fa: "اکتشافی")
    case .basic:
      Phrase(en: "Basic", pt: "Básica", pl: "Podstawowy", fa: "پایه")
    case .cooperative:
      Phrase(en: "Cooperative", pt: "Cooperativa", pl: "Współpraca", fa: "همکارانه")
    case .interdependent:
      Phrase(
        en: "Interdependent", pt: "Interdependente", pl: "Współzależność", fa: "وابستگی متقابل")
    case .integrated:
      Phrase(en: "Integrated", pt: "Integrada", pl: "Integracja", fa: "یکپارچه")
    case .uncoupling:
      Phrase(en: "Uncoupling", pt: "Em dissolução", pl: "Rozluźnianie więzi", fa: "جدایی")
    }
  }
}
