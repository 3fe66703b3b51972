package import Localization

/// How far a sale is: `stage:` of an opportunity.
package enum OpportunityStage: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case idea
  case qualify
  case discovery
  case proposal
  case negotiation
  case verbal
  case won
  case lost
  case onHold = "on_hold"

  package var label: Phrase {
    switch self {
    case .idea:
      Phrase(en: "Idea", pt: "Ideia", pl: "Pomysł", fa: "ایده")
    case .qualify:
      Phrase(en: "Qualify", pt: "Qualificação", pl: "Kwalifikacja", fa: "ارزیابی")
    case .discovery:
      Phrase(en: "Discovery", pt: "Descoberta", pl: "Rozpoznanie", fa: "شناخت نیاز")
    case .proposal:
      Phrase(en: "Proposal", pt: "Proposta", pl: "Oferta", fa: "پیشنهاد")
    case .negotiation:
      Phrase(en: "Negotiation", pt: "Negociação", pl: "Negocjacje", fa: "مذاکره")
    case .verbal:
      Phrase(en: "Verbal agreement", pt: "Acordo verbal", pl: "Ustna zgoda", fa: "توافق شفاهی")
    case .won:
      Phrase(en: "Won", pt: "Ganha", pl: "Wygrana", fa: "برده")
    case .lost:
      Phrase(en: "Lost", pt: "Perdida", pl: "Przegrana", fa: "باخته")
    case .onHold:
      Phrase(en: "On hold", pt: "Em espera", pl: "Wstrzymana", fa: "معلق")
    }
  }
}
