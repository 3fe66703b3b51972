package import Localization

/// What a person may decide: `decision_power:`.
package enum DecisionPower: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case approver
  case recommender
  case user
  case powerless = "none"
  case unknown

  package var label: Phrase {
    switch self {
    case .approver:
      Phrase(en: "Approver", pt: "Aprovador", pl: "Zatwierdza", fa: "تأییدکننده")
    case .recommender:
      Phrase(en: "Recommender", pt: "Recomenda", pl: "Rekomenduje", fa: "توصیه‌کننده")
    case .user:
      Phrase(en: "User", pt: "Usuário", pl: "Użytkownik", fa: "کاربر")
    case .powerless:
      Phrase(en: "None", pt: "Nenhum", pl: "Brak", fa: "هیچ")
    case .unknown:
      Phrase(en: "Unknown", pt: "Desconhecido", pl: "Nieznana", fa: "نامشخص")
    }
  }
}
