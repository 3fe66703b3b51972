/// Texts of the pages of opportunities.
package enum OpportunityText: String, InterfaceText {
  case amount, weighted, probability, closeDate, nextStep, stage, pipelineOpen, pipelineClosed
  case noOpportunities

  package var phrase: Phrase {
    switch self {
    case .amount: Phrase(en: "Amount", pt: "Valor", pl: "Wartość", fa: "مبلغ")
    case .weighted: Phrase(en: "Weighted", pt: "Ponderado", pl: "Wartość ważona", fa: "مبلغ موزون")
    case .probability:
      Phrase(en: "Probability", pt: "Probabilidade", pl: "Prawdopodobieństwo", fa: "احتمال")
    case .closeDate:
      Phrase(
        en: "Expected close", pt: "Fechamento previsto", pl: "Przewidywane zamknięcie",
        fa: "زمان نهایی‌شدن")
    case .nextStep:
      Phrase(en: "Next step", pt: "Próximo passo", pl: "Następny krok", fa: "گام بعدی")
    case .stage: Phrase(en: "Stage", pt: "Etapa", pl: "Etap", fa: "مرحله")
    case .pipelineOpen: Phrase(en: "Open", pt: "Em aberto", pl: "Otwarte", fa: "باز")
    case .pipelineClosed:
      Phrase(en: "Won, lost", pt: "Ganhas, perdidas", pl: "Wygrane, przegrane", fa: "موفق و ناموفق")
    case .noOpportunities:
      Phrase(
        en: "No opportunities.", pt: "Sem oportunidades.", pl: "Brak szans sprzedaży.",
        fa: "فرصتی نیست.")
    }
  }
}
