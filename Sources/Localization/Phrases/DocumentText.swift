/// Texts of the pages of documents.
package enum DocumentText: String, InterfaceText {
  case yes, no, overdue, problemsTitle, problemsAdvice, allFields, mentionedIn, noMentions
  case moreMentions, actions, decisions, attendees, customerSide, ourSide, tags, updated
  case noActions, objectives, noObjectives, owner, due, status, source, account, notes, period
  case openActions, closedActions, directReports

  package var phrase: Phrase {
    switch self {
    case .yes: Phrase(en: "Yes", pt: "Sim", pl: "Tak", fa: "بله")
    case .no: Phrase(en: "No", pt: "Não", pl: "Nie", fa: "خیر")
    case .overdue: Phrase(en: "Overdue", pt: "Em atraso", pl: "Po terminie", fa: "عقب‌افتاده")
    case .problemsTitle:
      Phrase(
        en: "This file needs attention", pt: "Este arquivo precisa de atenção",
        pl: "Ten plik wymaga uwagi", fa: "این فایل نیاز به رسیدگی دارد")
    case .problemsAdvice:
      Phrase(
        en: "What you see below may be incomplete or wrong.",
        pt: "O que se segue pode estar incompleto ou errado.",
        pl: "Poniższa treść może być niepełna lub błędna.",
        fa: "آنچه در ادامه می‌بینید شاید کامل یا درست نباشد.")
    case .allFields:
      Phrase(en: "All fields", pt: "Todos os campos", pl: "Wszystkie pola", fa: "همهٔ فیلدها")
    case .mentionedIn:
      Phrase(en: "Mentioned in", pt: "Mencionado em", pl: "Wzmianki", fa: "اشاره‌شده در")
    case .noMentions:
      Phrase(
        en: "Nothing links here yet.", pt: "Nada aponta para cá ainda.",
        pl: "Nic tu jeszcze nie prowadzi.", fa: "هنوز چیزی به اینجا پیوند ندارد.")
    case .moreMentions: Phrase(en: "and more", pt: "e mais", pl: "i więcej", fa: "و بیشتر")
    case .actions: Phrase(en: "Actions", pt: "Ações", pl: "Działania", fa: "اقدام‌ها")
    case .decisions: Phrase(en: "Decisions", pt: "Decisões", pl: "Decyzje", fa: "تصمیم‌ها")
    case .attendees: Phrase(en: "Attendees", pt: "Participantes", pl: "Uczestnicy", fa: "حاضران")
    case .customerSide: Phrase(en: "Customer", pt: "Cliente", pl: "Klient", fa: "مشتری")
    case .ourSide:
      Phrase(en: "Our side", pt: "Do nosso lado", pl: "Z naszej strony", fa: "از سوی ما")
    case .tags: Phrase(en: "Tags", pt: "Etiquetas", pl: "Etykiety", fa: "برچسب‌ها")
    case .updated: Phrase(en: "Updated", pt: "Atualizado", pl: "Zaktualizowano", fa: "به‌روزشده")
    case .noActions:
      Phrase(en: "No actions.", pt: "Sem ações.", pl: "Brak działań.", fa: "اقدامی نیست.")
    case .objectives: Phrase(en: "Objectives", pt: "Objetivos", pl: "Cele", fa: "هدف‌ها")
    case .noObjectives:
      Phrase(en: "No objectives.", pt: "Sem objetivos.", pl: "Brak celów.", fa: "هدفی نیست.")
    case .owner: Phrase(en: "Owner", pt: "Responsável", pl: "Odpowiedzialny", fa: "مسئول")
    case .due: Phrase(en: "Due", pt: "Prazo", pl: "Termin", fa: "مهلت")
    case .status: Phrase(en: "Status", pt: "Status", pl: "Status", fa: "وضعیت")
    case .source: Phrase(en: "From", pt: "De", pl: "Z", fa: "از")
    case .account: Phrase(en: "Account", pt: "Cliente", pl: "Klient", fa: "مشتری")
    case .notes: Phrase(en: "Notes", pt: "Notas", pl: "Notatki", fa: "یادداشت‌ها")
    case .openActions:
      Phrase(en: "Open actions", pt: "Ações em aberto", pl: "Otwarte działania", fa: "اقدام‌های باز")
    case .closedActions:
      Phrase(
        en: "Closed actions", pt: "Ações fechadas", pl: "Zamknięte działania", fa: "اقدام‌های بسته")
    case .directReports:
      Phrase(
        en: "Direct reports", pt: "Subordinados diretos", pl: "Bezpośredni podwładni",
        fa: "زیردستان مستقیم")
    case .period: Phrase(en: "Period", pt: "Período", pl: "Okres", fa: "دوره")
    }
  }
}
