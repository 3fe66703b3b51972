package import Localization

extension SatisfactionAnswer.Metric: LabelledChoice {
  package var label: Phrase {
    switch self {
    case .nps:
      Phrase(
        en: "Recommendation (NPS)", pt: "Recomendação (NPS)", pl: "Rekomendacja (NPS)",
        fa: "توصیه (NPS)")
    case .csat:
      Phrase(
        en: "Satisfaction (CSAT)", pt: "Satisfação (CSAT)", pl: "Satysfakcja (CSAT)",
        fa: "رضایت (CSAT)")
    case .ces:
      Phrase(
        en: "Effort (CES)", pt: "Esforço (CES)", pl: "Wysiłek klienta (CES)",
        fa: "زحمت مشتری (CES)")
    case .survey: Phrase(en: "Survey", pt: "Pesquisa", pl: "Ankieta", fa: "نظرسنجی")
    }
  }
}
