package import Localization

/// What sort of step an action is: `kind:` of `actions:`.
package enum ActionKind: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case newOffering = "new_offering"
  case tailoredOffer = "tailored_offer"
  case servicePolicy = "service_policy"
  case referralAsk = "referral_ask"
  case referenceAsk = "reference_ask"
  case meeting
  case proposal
  case negotiation
  case relationship
  case research
  case training
  case marketing
  case complaint
  case contract
  case `internal`
  case other

  package var label: Phrase {
    switch self {
    case .newOffering:
      Phrase(en: "New offering", pt: "Nova oferta", pl: "Nowa oferta", fa: "پیشنهاد جدید")
    case .tailoredOffer:
      Phrase(
        en: "Tailored offer", pt: "Oferta personalizada", pl: "Oferta indywidualna",
        fa: "پیشنهاد اختصاصی")
    case .servicePolicy:
      Phrase(
        en: "Service policy", pt: "Política de serviço", pl: "Zasady obsługi", fa: "سیاست خدمات")
    case .referralAsk:
      Phrase(
        en: "Ask for a referral", pt: "Pedido de indicação", pl: "Prośba o polecenie",
        fa: "درخواست معرفی")
    case .referenceAsk:
      Phrase(
        en: "Ask for a reference", pt: "Pedido de referência", pl: "Prośba o referencje",
        fa: "درخواست توصیه‌نامه")
    case .meeting:
      Phrase(en: "Meeting", pt: "Reunião", pl: "Spotkanie", fa: "جلسه")
    case .proposal:
      Phrase(en: "Proposal", pt: "Proposta", pl: "Propozycja", fa: "پیشنهاد قیمت")
    case .negotiation:
      Phrase(en: "Negotiation", pt: "Negociação", pl: "Negocjacje", fa: "مذاکره")
    case .relationship:
      Phrase(en: "Relationship", pt: "Relacionamento", pl: "Budowanie relacji", fa: "ایجاد رابطه")
    case .research:
      Phrase(en: "Research", pt: "Pesquisa", pl: "Analiza", fa: "پژوهش")
    case .training:
      Phrase(en: "Training", pt: "Treinamento", pl: "Szkolenie", fa: "آموزش")
    case .marketing:
      Phrase(en: "Marketing", pt: "Marketing", pl: "Marketing", fa: "بازاریابی")
    case .complaint:
      Phrase(
        en: "Complaint handling", pt: "Tratamento de reclamação", pl: "Obsługa reklamacji",
        fa: "رسیدگی به شکایت")
    case .contract:
      Phrase(en: "Contract", pt: "Contrato", pl: "Umowa", fa: "قرارداد")
    case .internal:
      Phrase(en: "Internal", pt: "Interna", pl: "Wewnętrzne", fa: "داخلی")
    case .other:
      Phrase(en: "Other", pt: "Outra", pl: "Inne", fa: "سایر")
    }
  }
}
