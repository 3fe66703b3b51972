/// Texts of the page about data quality.
package enum DataQualityText: String, InterfaceText {
  case dqNoProblems, dqSources, dqFile, dqKind, dqRows, dqRejected, dqFirst, dqLast, dqCandidates
  case dqProblems, dqSeverity, dqMessage, dqPlace, dqCandidateTitle, dqCandidateNote, dqKey
  case dqFirstLine, dqNoSources, dqProblemNote

  package var phrase: Phrase {
    switch self {
    case .dqNoProblems:
      Phrase(
        en: "No problems found in this build.", pt: "Nenhum problema encontrado nesta versão.",
        pl: "W tej wersji nie znaleziono problemów.", fa: "در این نسخه مشکلی پیدا نشد.")
    case .dqSources:
      Phrase(en: "Data files", pt: "Arquivos de dados", pl: "Pliki danych", fa: "فایل‌های داده")
    case .dqFile: Phrase(en: "File", pt: "Arquivo", pl: "Plik", fa: "فایل")
    case .dqKind: Phrase(en: "Content", pt: "Conteúdo", pl: "Zawartość", fa: "محتوا")
    case .dqRows: Phrase(en: "Rows", pt: "Linhas", pl: "Wiersze", fa: "سطرها")
    case .dqRejected: Phrase(en: "Not used", pt: "Não usadas", pl: "Pominięte", fa: "استفاده‌نشده")
    case .dqFirst: Phrase(en: "From", pt: "De", pl: "Od", fa: "از")
    case .dqLast: Phrase(en: "To", pt: "Até", pl: "Do", fa: "تا")
    case .dqCandidates:
      Phrase(
        en: "Without dossier", pt: "Sem dossiê", pl: "Bez karty", fa: "بدون پرونده")
    case .dqProblems: Phrase(en: "Problems", pt: "Problemas", pl: "Problemy", fa: "مشکل‌ها")
    case .dqProblemNote:
      Phrase(
        en: "keyplan build prints each problem with the line as typed and a way to mend it.",
        pt: "keyplan build mostra cada problema com a linha como foi escrita e como resolvê-lo.",
        pl: "keyplan build pokazuje każdy problem z wierszem źródła i sposobem naprawy.",
        fa: "فرمان keyplan build هر مشکل را با سطر مربوط و راه رفع آن نشان می‌دهد.")
    case .dqSeverity: Phrase(en: "Severity", pt: "Gravidade", pl: "Waga", fa: "شدت")
    case .dqMessage: Phrase(en: "Problem", pt: "Problema", pl: "Problem", fa: "مشکل")
    case .dqPlace: Phrase(en: "Place", pt: "Local", pl: "Miejsce", fa: "محل")
    case .dqCandidateTitle:
      Phrase(
        en: "Account keys without a dossier", pt: "Chaves de clientes sem dossiê",
        pl: "Klucze klientów bez karty", fa: "کلیدهای مشتری بدون پرونده")
    case .dqCandidateNote:
      Phrase(
        en: "Their rows count in every figure; a dossier or an alias claims them.",
        pt: "As suas linhas contam em todos os números; um dossiê ou um alias reclama-as.",
        pl: "Ich wiersze liczą się wszędzie; przypisze je karta klienta lub alias.",
        fa: "سطرهای آن‌ها در همهٔ ارقام حساب می‌شود؛ پرونده یا نام دیگر آن‌ها را می‌پذیرد.")
    case .dqKey: Phrase(en: "Key", pt: "Chave", pl: "Klucz", fa: "کلید")
    case .dqFirstLine:
      Phrase(en: "First line", pt: "Primeira linha", pl: "Pierwszy wiersz", fa: "نخستین سطر")
    case .dqNoSources:
      Phrase(
        en: "There are no data files below content/data.",
        pt: "Não há arquivos de dados em content/data.",
        pl: "W content/data nie ma plików danych.", fa: "در content/data فایل داده‌ای نیست.")
    }
  }
}

extension CountedPhrase {
  package static let errors = CountedPhrase(
    en: ("# error", "# errors"), pt: ("# erro", "# erros"),
    pl: ("# błąd", "# błędy", "# błędów"), fa: "# خطا")
  package static let warnings = CountedPhrase(
    en: ("# warning", "# warnings"), pt: ("# aviso", "# avisos"),
    pl: ("# ostrzeżenie", "# ostrzeżenia", "# ostrzeżeń"), fa: "# هشدار")
  package static let notes = CountedPhrase(
    en: ("# note", "# notes"), pt: ("# nota", "# notas"), pl: ("# uwaga", "# uwagi", "# uwag"),
    fa: "# یادداشت")
  package static let laterRows = CountedPhrase(
    en: (
      "# order row after the as-of date is left out.",
      "# order rows after the as-of date are left out."
    ),
    pt: (
      "# linha posterior à data de referência fica de fora.",
      "# linhas posteriores à data de referência ficam de fora."
    ),
    pl: (
      "Pominięto # wiersz po dacie stanu.", "Pominięto # wiersze po dacie stanu.",
      "Pominięto # wierszy po dacie stanu."
    ), fa: "# سطر پس از تاریخ مبنا کنار گذاشته شد.")
  package static let moreProblems = CountedPhrase(
    en: ("# more problem; keyplan build prints all.", "# more problems; keyplan build prints all."),
    pt: (
      "mais # problema; keyplan build mostra todos.",
      "mais # problemas; keyplan build mostra todos."
    ),
    pl: (
      "jeszcze # problem; keyplan build wypisuje wszystkie.",
      "jeszcze # problemy; keyplan build wypisuje wszystkie.",
      "jeszcze # problemów; keyplan build wypisuje wszystkie."
    ), fa: "# مشکل دیگر؛ keyplan build همه را می‌نویسد.")
}
