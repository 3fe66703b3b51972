/// Texts of the pages of account plans.
package enum PlanText: String, InterfaceText {
  case objectiveKind, measure, baseline, current, target, start, customerOwner, evidence, swot
  case strengths, weaknesses, opportunities, threats, valueProposition, progress, otherActions

  package var phrase: Phrase {
    switch self {
    case .objectiveKind: Phrase(en: "Kind", pt: "Tipo", pl: "Rodzaj", fa: "نوع")
    case .measure: Phrase(en: "Measure", pt: "Medida", pl: "Miernik", fa: "سنجه")
    case .baseline:
      Phrase(en: "Baseline", pt: "Valor inicial", pl: "Wartość początkowa", fa: "مقدار پایه")
    case .current: Phrase(en: "Now", pt: "Atual", pl: "Obecnie", fa: "اکنون")
    case .target: Phrase(en: "Target", pt: "Meta", pl: "Cel", fa: "هدف")
    case .start: Phrase(en: "Start", pt: "Início", pl: "Początek", fa: "آغاز")
    case .customerOwner:
      Phrase(
        en: "Customer's owner", pt: "Responsável no cliente", pl: "Odpowiedzialny u klienta",
        fa: "مسئول از سوی مشتری")
    case .evidence: Phrase(en: "Evidence", pt: "Evidência", pl: "Potwierdzenie", fa: "شواهد")
    case .swot: Phrase(verbatim: "SWOT")
    case .strengths: Phrase(en: "Strengths", pt: "Forças", pl: "Mocne strony", fa: "قوت‌ها")
    case .weaknesses: Phrase(en: "Weaknesses", pt: "Fraquezas", pl: "Słabe strony", fa: "ضعف‌ها")
    case .opportunities:
      Phrase(en: "Opportunities", pt: "Oportunidades", pl: "Szanse", fa: "فرصت‌ها")
    case .threats: Phrase(en: "Threats", pt: "Ameaças", pl: "Zagrożenia", fa: "تهدیدها")
    case .valueProposition:
      Phrase(
        en: "Value proposition", pt: "Proposta de valor", pl: "Propozycja wartości",
        fa: "ارزش پیشنهادی")
    case .progress: Phrase(en: "Progress", pt: "Progresso", pl: "Postęp", fa: "پیشرفت")
    case .otherActions:
      Phrase(
        en: "Actions in the text", pt: "Ações no texto", pl: "Działania w tekście",
        fa: "اقدام‌های درون متن")
    }
  }
}
