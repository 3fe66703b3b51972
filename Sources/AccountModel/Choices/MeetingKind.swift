package import Localization

/// What a meeting was for: `kind:` of a meeting.
package enum MeetingKind: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case discovery
  case status
  case qbr
  case ebr
  case negotiation
  case complaint
  case social
  case training
  case `internal`
  case winBack = "win_back"

  package var label: Phrase {
    switch self {
    case .discovery:
      Phrase(en: "Discovery", pt: "Descoberta", pl: "Rozpoznanie potrzeb", fa: "شناخت نیاز")
    case .status:
      Phrase(en: "Status", pt: "Acompanhamento", pl: "Status", fa: "پیگیری وضعیت")
    case .qbr:
      Phrase(
        en: "Quarterly business review", pt: "Revisão trimestral de negócios",
        pl: "Kwartalny przegląd współpracy", fa: "بازنگری فصلی")
    case .ebr:
      Phrase(
        en: "Executive business review", pt: "Revisão executiva de negócios",
        pl: "Przegląd z zarządem", fa: "بازنگری مدیریتی")
    case .negotiation:
      Phrase(en: "Negotiation", pt: "Negociação", pl: "Negocjacje", fa: "مذاکره")
    case .complaint:
      Phrase(en: "Complaint", pt: "Reclamação", pl: "Reklamacja", fa: "شکایت")
    case .social:
      Phrase(en: "Social", pt: "Social", pl: "Spotkanie towarzyskie", fa: "غیررسمی")
    case .training:
      Phrase(en: "Training", pt: "Treinamento", pl: "Szkolenie", fa: "آموزش")
    case .internal:
      Phrase(en: "Internal", pt: "Interna", pl: "Wewnętrzne", fa: "داخلی")
    case .winBack:
      Phrase(en: "Win back", pt: "Reconquista", pl: "Odzyskanie klienta", fa: "بازگرداندن مشتری")
    }
  }
}
