package import Localization

extension WalletEntry.Confidence: LabelledChoice {
  package var label: Phrase {
    switch self {
    case .assumed: Phrase(en: "assumed", pt: "suposto", pl: "założenie", fa: "فرض ما")
    case .confirmed: Phrase(en: "confirmed", pt: "confirmado", pl: "potwierdzone", fa: "تأییدشده")
    }
  }
}

extension WalletEntry.Supplier: LabelledChoice {
  package var label: Phrase {
    switch self {
    case .us: Phrase(en: "with us", pt: "conosco", pl: "u nas", fa: "نزد ما")
    case .competitor:
      Phrase(en: "with a competitor", pt: "na concorrência", pl: "u konkurencji", fa: "نزد رقیب")
    case .internal:
      Phrase(en: "makes it itself", pt: "faz internamente", pl: "wytwarza sam", fa: "خودش می‌سازد")
    case .none:
      Phrase(
        en: "not bought yet", pt: "ainda não compra", pl: "jeszcze nie kupuje",
        fa: "هنوز نمی‌خرد")
    case .unknown:
      Phrase(
        en: "supplier not known", pt: "fornecedor desconhecido", pl: "dostawca nieznany",
        fa: "تأمین‌کننده نامعلوم")
    case .notApplicable:
      Phrase(en: "not applicable", pt: "não se aplica", pl: "nie dotyczy", fa: "بی‌ارتباط")
    }
  }
}
