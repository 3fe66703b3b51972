package import Localization

/// A step that a playbook asks for: `play:` of `mandatory:` and `optional:`.
package enum PlayKind: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case qbr
  case ebr
  case executiveMeeting = "executive_meeting"
  case csatSurvey = "csat_survey"
  case npsSurvey = "nps_survey"
  case siteVisit = "site_visit"
  case call
  case planReview = "plan_review"
  case exclusiveEvent = "exclusive_event"
  case gift
  case training
  case workshop
  case referralAsk = "referral_ask"
  case referenceAsk = "reference_ask"
  case crossSellOffer = "cross_sell_offer"
  case upSellOffer = "up_sell_offer"
  case loyaltyProgram = "loyalty_program"
  case newsletter
  case other

  package var label: Phrase {
    switch self {
    case .qbr:
      Phrase(
        en: "Quarterly business review", pt: "Revisão trimestral de negócios",
        pl: "Kwartalny przegląd współpracy", fa: "بازنگری فصلی")
    case .ebr:
      Phrase(
        en: "Executive business review", pt: "Revisão executiva de negócios",
        pl: "Przegląd z zarządem", fa: "بازنگری مدیریتی")
    case .executiveMeeting:
      Phrase(
        en: "Executive meeting", pt: "Reunião executiva", pl: "Spotkanie z zarządem",
        fa: "جلسه مدیران")
    case .csatSurvey:
      Phrase(
        en: "Satisfaction survey", pt: "Inquérito de satisfação", pl: "Badanie satysfakcji",
        fa: "نظرسنجی رضایت")
    case .npsSurvey:
      Phrase(
        en: "Recommendation survey", pt: "Inquérito de recomendação",
        pl: "Badanie skłonności do poleceń", fa: "نظرسنجی توصیه")
    case .siteVisit:
      Phrase(
        en: "Site visit", pt: "Visita às instalações", pl: "Wizyta na miejscu", fa: "بازدید حضوری")
    case .call:
      Phrase(en: "Call", pt: "Chamada", pl: "Telefon", fa: "تماس")
    case .planReview:
      Phrase(en: "Plan review", pt: "Revisão do plano", pl: "Przegląd planu", fa: "بازنگری برنامه")
    case .exclusiveEvent:
      Phrase(
        en: "Exclusive event", pt: "Evento exclusivo", pl: "Wydarzenie zamknięte",
        fa: "رویداد اختصاصی")
    case .gift:
      Phrase(en: "Gift", pt: "Brinde", pl: "Upominek", fa: "هدیه")
    case .training:
      Phrase(en: "Training", pt: "Treinamento", pl: "Szkolenie", fa: "آموزش")
    case .workshop:
      Phrase(en: "Workshop", pt: "Workshop", pl: "Warsztaty", fa: "کارگاه")
    case .referralAsk:
      Phrase(
        en: "Ask for a referral", pt: "Pedido de indicação", pl: "Prośba o polecenie",
        fa: "درخواست معرفی")
    case .referenceAsk:
      Phrase(
        en: "Ask for a reference", pt: "Pedido de referência", pl: "Prośba o referencje",
        fa: "درخواست توصیه‌نامه")
    case .crossSellOffer:
      Phrase(
        en: "Cross-sell offer", pt: "Oferta de venda cruzada", pl: "Oferta krzyżowa",
        fa: "پیشنهاد مکمل")
    case .upSellOffer:
      Phrase(
        en: "Up-sell offer", pt: "Oferta superior", pl: "Oferta rozszerzona", fa: "پیشنهاد ارتقا")
    case .loyaltyProgram:
      Phrase(
        en: "Loyalty programme", pt: "Programa de fidelidade", pl: "Program lojalnościowy",
        fa: "برنامه وفاداری")
    case .newsletter:
      Phrase(en: "Newsletter", pt: "Boletim informativo", pl: "Newsletter", fa: "خبرنامه")
    case .other:
      Phrase(en: "Other", pt: "Outra", pl: "Inne", fa: "سایر")
    }
  }
}
