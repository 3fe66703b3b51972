package import Localization

/// What a plan is for: `plan_type:`.
package enum PlanType: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case land
  case expand
  case retain
  case develop
  case winBack = "win_back"
  case success

  package var label: Phrase {
    switch self {
    case .land:
      Phrase(en: "Land", pt: "Conquistar", pl: "Pozyskanie", fa: "ورود")
    case .expand:
      Phrase(en: "Expand", pt: "Expandir", pl: "Ekspansja", fa: "گسترش")
    case .retain:
      Phrase(en: "Retain", pt: "Reter", pl: "Utrzymanie", fa: "حفظ")
    case .develop:
      Phrase(en: "Develop", pt: "Desenvolver", pl: "Rozwój", fa: "توسعه")
    case .winBack:
      Phrase(en: "Win back", pt: "Reconquistar", pl: "Odzyskanie", fa: "بازگرداندن")
    case .success:
      Phrase(
        en: "Customer success", pt: "Sucesso do cliente", pl: "Sukces klienta", fa: "موفقیت مشتری")
    }
  }
}
