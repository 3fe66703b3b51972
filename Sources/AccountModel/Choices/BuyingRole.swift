package import Localization

/// A person's part in buying: `buying_role:`.
package enum BuyingRole: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case economicBuyer = "economic_buyer"
  case decisionMaker = "decision_maker"
  case executiveSponsor = "executive_sponsor"
  case champion
  case coach
  case influencer
  case technicalBuyer = "technical_buyer"
  case user
  case gatekeeper
  case procurement
  case legal
  case blocker
  case unknown

  package var label: Phrase {
    switch self {
    case .economicBuyer:
      Phrase(
        en: "Economic buyer", pt: "Comprador económico", pl: "Decydent finansowy",
        fa: "خریدار اقتصادی")
    case .decisionMaker:
      Phrase(en: "Decision maker", pt: "Decisor", pl: "Decydent", fa: "تصمیم‌گیرنده")
    case .executiveSponsor:
      Phrase(
        en: "Executive sponsor", pt: "Patrocinador executivo", pl: "Sponsor z zarządu",
        fa: "حامی مدیریتی")
    case .champion:
      Phrase(en: "Champion", pt: "Defensor", pl: "Promotor", fa: "پیش‌برنده")
    case .coach:
      Phrase(en: "Coach", pt: "Orientador", pl: "Doradca", fa: "راهنما")
    case .influencer:
      Phrase(en: "Influencer", pt: "Influenciador", pl: "Osoba wpływowa", fa: "تأثیرگذار")
    case .technicalBuyer:
      Phrase(
        en: "Technical buyer", pt: "Comprador técnico", pl: "Kupujący techniczny", fa: "خریدار فنی")
    case .user:
      Phrase(en: "User", pt: "Usuário", pl: "Użytkownik", fa: "کاربر")
    case .gatekeeper:
      Phrase(
        en: "Gatekeeper", pt: "Controlador de acesso", pl: "Strażnik dostępu",
        fa: "کنترل‌کننده دسترسی")
    case .procurement:
      Phrase(en: "Procurement", pt: "Compras", pl: "Zakupy", fa: "تدارکات")
    case .legal:
      Phrase(en: "Legal", pt: "Jurídico", pl: "Prawnik", fa: "حقوقی")
    case .blocker:
      Phrase(en: "Blocker", pt: "Bloqueador", pl: "Blokujący", fa: "بازدارنده")
    case .unknown:
      Phrase(en: "Unknown", pt: "Desconhecido", pl: "Nieznana", fa: "نامشخص")
    }
  }
}
