package import Localization

/// How far a plan is: `status:` of a plan.
package enum PlanStatus: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case draft
  case inReview = "in_review"
  case approved
  case active
  case completed
  case archived

  package var label: Phrase {
    switch self {
    case .draft:
      Phrase(en: "Draft", pt: "Rascunho", pl: "Szkic", fa: "پیش‌نویس")
    case .inReview:
      Phrase(en: "In review", pt: "Em revisão", pl: "W przeglądzie", fa: "در حال بازبینی")
    case .approved:
      Phrase(en: "Approved", pt: "Aprovado", pl: "Zatwierdzony", fa: "تأییدشده")
    case .active:
      Phrase(en: "Active", pt: "Ativo", pl: "Aktywny", fa: "در حال اجرا")
    case .completed:
      Phrase(en: "Completed", pt: "Concluído", pl: "Ukończony", fa: "تکمیل‌شده")
    case .archived:
      Phrase(en: "Archived", pt: "Arquivado", pl: "Zarchiwizowany", fa: "بایگانی‌شده")
    }
  }
}
