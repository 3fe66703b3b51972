package import Localization

/// A privilege that an account enjoys: `type:` of `benefits:`.
package enum BenefitType: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case discount
  case rebate
  case loyaltyProgram = "loyalty_program"
  case referralProgram = "referral_program"
  case freeShipping = "free_shipping"
  case exclusiveContent = "exclusive_content"
  case technicalSupport = "technical_support"
  case training
  case workshop
  case tradeIn = "trade_in"
  case upgrade
  case gift
  case eventInvitation = "event_invitation"
  case priorityAccess = "priority_access"
  case personalService = "personal_service"
  case coMarketing = "co_marketing"
  case other

  package var label: Phrase {
    switch self {
    case .discount:
      Phrase(en: "Discount", pt: "Desconto", pl: "Rabat", fa: "تخفیف")
    case .rebate:
      Phrase(en: "Rebate", pt: "Bónus de volume", pl: "Bonus obrotowy", fa: "بازپرداخت حجمی")
    case .loyaltyProgram:
      Phrase(
        en: "Loyalty programme", pt: "Programa de fidelidade", pl: "Program lojalnościowy",
        fa: "برنامه وفاداری")
    case .referralProgram:
      Phrase(
        en: "Referral programme", pt: "Programa de indicação", pl: "Program poleceń",
        fa: "برنامه معرفی")
    case .freeShipping:
      Phrase(en: "Free shipping", pt: "Frete grátis", pl: "Bezpłatna dostawa", fa: "ارسال رایگان")
    case .exclusiveContent:
      Phrase(
        en: "Exclusive content", pt: "Conteúdo exclusivo", pl: "Treści na wyłączność",
        fa: "محتوای اختصاصی")
    case .technicalSupport:
      Phrase(
        en: "Technical support", pt: "Suporte técnico", pl: "Wsparcie techniczne",
        fa: "پشتیبانی فنی")
    case .training:
      Phrase(en: "Training", pt: "Treinamento", pl: "Szkolenia", fa: "آموزش")
    case .workshop:
      Phrase(en: "Workshop", pt: "Workshop", pl: "Warsztaty", fa: "کارگاه")
    case .tradeIn:
      Phrase(en: "Trade-in", pt: "Programa de troca", pl: "Wymiana na nowe", fa: "تعویض")
    case .upgrade:
      Phrase(en: "Upgrade", pt: "Upgrade", pl: "Podniesienie standardu", fa: "ارتقا")
    case .gift:
      Phrase(en: "Gift", pt: "Brinde", pl: "Upominek", fa: "هدیه")
    case .eventInvitation:
      Phrase(
        en: "Event invitation", pt: "Convite para evento", pl: "Zaproszenie na wydarzenie",
        fa: "دعوت به رویداد")
    case .priorityAccess:
      Phrase(
        en: "Priority access", pt: "Acesso prioritário", pl: "Pierwszeństwo dostępu",
        fa: "دسترسی اولویت‌دار")
    case .personalService:
      Phrase(
        en: "Personal service", pt: "Atendimento personalizado", pl: "Obsługa indywidualna",
        fa: "خدمات شخصی")
    case .coMarketing:
      Phrase(
        en: "Joint marketing", pt: "Marketing conjunto", pl: "Wspólny marketing",
        fa: "بازاریابی مشترک")
    case .other:
      Phrase(en: "Other", pt: "Outro", pl: "Inne", fa: "سایر")
    }
  }
}
