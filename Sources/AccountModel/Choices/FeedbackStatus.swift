package import Localization

/// What became of a remark of the account: `status:` of `feedback:`.
package enum FeedbackStatus: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case open
  case answered
  case inProgress = "in_progress"
  case done
  case declined

  package var label: Phrase {
    switch self {
    case .open:
      Phrase(en: "Open", pt: "Aberto", pl: "Otwarta", fa: "باز")
    case .answered:
      Phrase(en: "Answered", pt: "Respondido", pl: "Udzielono odpowiedzi", fa: "پاسخ داده شده")
    case .inProgress:
      Phrase(en: "In progress", pt: "Em curso", pl: "W toku", fa: "در جریان")
    case .done:
      Phrase(en: "Done", pt: "Concluído", pl: "Zakończona", fa: "انجام‌شده")
    case .declined:
      Phrase(en: "Declined", pt: "Recusado", pl: "Odrzucona", fa: "رد شده")
    }
  }
}
