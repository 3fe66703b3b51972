/// Texts of the pages of accounts.
package enum AccountText: String, InterfaceText {
  case tier, why, criterion, weight, points

  package var phrase: Phrase {
    switch self {
    case .tier: Phrase(en: "Tier", pt: "Nível", pl: "Poziom", fa: "رده")
    case .why:
      Phrase(
        en: "Why this tier", pt: "Porquê este nível", pl: "Dlaczego ten poziom", fa: "چرا این رده")
    case .criterion: Phrase(en: "Criterion", pt: "Critério", pl: "Kryterium", fa: "معیار")
    case .weight: Phrase(en: "Weight", pt: "Peso", pl: "Waga", fa: "وزن")
    case .points: Phrase(en: "Points", pt: "Pontos", pl: "Punkty", fa: "امتیاز")
    }
  }

  /// "Tier A".
  package static func tierNamed(_ name: Phrase) -> Phrase {
    Phrase(
      en: "Tier \(name.text(in: .english))", pt: "Nível \(name.text(in: .portuguese))",
      pl: "Poziom \(name.text(in: .polish))", fa: "ردهٔ \(name.text(in: .persian))")
  }
}
