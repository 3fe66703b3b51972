package import Localization

/// What makes an account key: `account_role:`.
package enum AccountRole: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case breadwinner
  case prospective
  case image
  case expert
  case other

  package var label: Phrase {
    switch self {
    case .breadwinner:
      Phrase(en: "Breadwinner", pt: "Gerador de receita", pl: "Żywiciel", fa: "درآمدساز")
    case .prospective:
      Phrase(en: "Prospective", pt: "Promissor", pl: "Perspektywiczny", fa: "آینده‌دار")
    case .image:
      Phrase(
        en: "Image customer", pt: "Cliente de imagem", pl: "Klient wizerunkowy", fa: "مشتری شاخص")
    case .expert:
      Phrase(
        en: "Expert customer", pt: "Cliente especialista", pl: "Klient ekspert", fa: "مشتری متخصص")
    case .other:
      Phrase(en: "Other", pt: "Outro", pl: "Inny", fa: "سایر")
    }
  }
}
