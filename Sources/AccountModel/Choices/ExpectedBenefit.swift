package import Localization

/// What we gain from treating an account as key: `expected_benefits:`.
package enum ExpectedBenefit: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case revenue
  case profit
  case stability
  case growth
  case reference
  case referrals
  case image
  case coDevelopment = "co_development"
  case learning
  case marketAccess = "market_access"
  case other

  package var label: Phrase {
    switch self {
    case .revenue:
      Phrase(en: "Revenue", pt: "Receita", pl: "Przychód", fa: "درآمد")
    case .profit:
      Phrase(en: "Profit", pt: "Lucro", pl: "Zysk", fa: "سود")
    case .stability:
      Phrase(
        en: "Steady business", pt: "Negócio estável", pl: "Stabilna współpraca",
        fa: "کسب‌وکار پایدار")
    case .growth:
      Phrase(en: "Growth", pt: "Crescimento", pl: "Wzrost", fa: "رشد")
    case .reference:
      Phrase(en: "Reference", pt: "Referência", pl: "Referencje", fa: "معرفی")
    case .referrals:
      Phrase(en: "Referrals", pt: "Indicações", pl: "Polecenia", fa: "ارجاع مشتری")
    case .image:
      Phrase(en: "Image", pt: "Imagem", pl: "Wizerunek", fa: "اعتبار برند")
    case .coDevelopment:
      Phrase(
        en: "Joint development", pt: "Desenvolvimento conjunto", pl: "Wspólny rozwój",
        fa: "توسعه مشترک")
    case .learning:
      Phrase(en: "Learning", pt: "Aprendizagem", pl: "Wiedza", fa: "یادگیری")
    case .marketAccess:
      Phrase(
        en: "Market access", pt: "Acesso ao mercado", pl: "Dostęp do rynku", fa: "دسترسی به بازار")
    case .other:
      Phrase(en: "Other", pt: "Outro", pl: "Inne", fa: "سایر")
    }
  }
}
