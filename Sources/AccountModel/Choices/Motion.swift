package import Localization

/// The direction of the work with an account: `motion:` of a plan.
package enum Motion: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case attract
  case retain
  case develop
  case winBack = "win_back"

  package var label: Phrase {
    switch self {
    case .attract:
      Phrase(en: "Attract", pt: "Atrair", pl: "Przyciąganie", fa: "جذب")
    case .retain:
      Phrase(en: "Retain", pt: "Reter", pl: "Utrzymanie", fa: "حفظ")
    case .develop:
      Phrase(en: "Develop", pt: "Desenvolver", pl: "Rozwój", fa: "توسعه")
    case .winBack:
      Phrase(en: "Win back", pt: "Reconquistar", pl: "Odzyskanie", fa: "بازگرداندن")
    }
  }
}
