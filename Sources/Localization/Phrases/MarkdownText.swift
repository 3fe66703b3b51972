/// Words that the rendering of documents adds to their text.
package enum MarkdownText: String, InterfaceText {
  case taskDone, taskOpen, table, footnotes, backToReference
  case alertNote, alertTip, alertImportant, alertWarning, alertCaution

  package var phrase: Phrase {
    switch self {
    case .taskDone: Phrase(en: "done", pt: "concluída", pl: "zrobione", fa: "انجام‌شده")
    case .taskOpen: Phrase(en: "open", pt: "a fazer", pl: "do zrobienia", fa: "باز")
    case .table: Phrase(en: "table", pt: "tabela", pl: "tabela", fa: "جدول")
    case .footnotes: Phrase(en: "Footnotes", pt: "Notas de rodapé", pl: "Przypisy", fa: "پانویس‌ها")
    case .backToReference:
      Phrase(
        en: "Back to reference", pt: "Voltar à referência", pl: "Wróć do odsyłacza",
        fa: "بازگشت به متن")
    case .alertNote: Phrase(en: "Note", pt: "Nota", pl: "Uwaga", fa: "یادداشت")
    case .alertTip: Phrase(en: "Tip", pt: "Dica", pl: "Wskazówka", fa: "نکته")
    case .alertImportant: Phrase(en: "Important", pt: "Importante", pl: "Ważne", fa: "مهم")
    case .alertWarning: Phrase(en: "Warning", pt: "Aviso", pl: "Ostrzeżenie", fa: "هشدار")
    case .alertCaution: Phrase(en: "Caution", pt: "Cuidado", pl: "Ostrożnie", fa: "احتیاط")
    }
  }
}
