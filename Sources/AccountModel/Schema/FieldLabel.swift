internal import Localization

/// Labels that several fields share.
enum FieldLabel {
  static let account = Phrase(en: "Account", pt: "Conta", pl: "Klient", fa: "مشتری")
  static let id = Phrase(en: "Id", pt: "Identificador", pl: "Identyfikator", fa: "شناسه")
  static let text = Phrase(en: "Text", pt: "Texto", pl: "Treść", fa: "متن")
  static let kind = Phrase(en: "Kind", pt: "Tipo", pl: "Rodzaj", fa: "نوع")
  static let status = Phrase(en: "Status", pt: "Situação", pl: "Status", fa: "وضعیت")
  static let date = Phrase(en: "Date", pt: "Data", pl: "Data", fa: "تاریخ")
  static let start = Phrase(en: "Start", pt: "Início", pl: "Początek", fa: "آغاز")
  static let end = Phrase(en: "End", pt: "Fim", pl: "Koniec", fa: "پایان")
  static let due = Phrase(en: "Due", pt: "Prazo", pl: "Termin", fa: "مهلت")
  static let until = Phrase(en: "Until", pt: "Até", pl: "Do dnia", fa: "تا تاریخ")
  static let owner = Phrase(en: "Owner", pt: "Responsável", pl: "Opiekun", fa: "مسئول")
  static let person = Phrase(en: "Person", pt: "Pessoa", pl: "Osoba", fa: "شخص")
  static let role = Phrase(en: "Role", pt: "Papel", pl: "Rola", fa: "نقش")
  static let reason = Phrase(en: "Reason", pt: "Motivo", pl: "Powód", fa: "دلیل")
  static let evidence = Phrase(en: "Evidence", pt: "Evidência", pl: "Dowód", fa: "سند")
  static let source = Phrase(en: "Source", pt: "Fonte", pl: "Źródło", fa: "منبع")
  static let note = Phrase(en: "Note", pt: "Observação", pl: "Uwaga", fa: "یادداشت")
  static let severity = Phrase(en: "Severity", pt: "Gravidade", pl: "Waga", fa: "شدت")
  static let currency = Phrase(en: "Currency", pt: "Moeda", pl: "Waluta", fa: "ارز")
  static let product = Phrase(en: "Product", pt: "Produto", pl: "Produkt", fa: "محصول")
  static let products = Phrase(en: "Products", pt: "Produtos", pl: "Produkty", fa: "محصولات")
  static let division = Phrase(en: "Division", pt: "Divisão", pl: "Dział", fa: "بخش")
  static let competitor = Phrase(en: "Competitor", pt: "Concorrente", pl: "Konkurent", fa: "رقیب")
  static let competitors = Phrase(
    en: "Competitors", pt: "Concorrentes", pl: "Konkurenci", fa: "رقبا")
  static let tactics = Phrase(en: "Tactics", pt: "Táticas", pl: "Taktyki", fa: "تاکتیک‌ها")
  static let strengths = Phrase(
    en: "Strengths", pt: "Pontos fortes", pl: "Mocne strony", fa: "نقاط قوت")
  static let weaknesses = Phrase(
    en: "Weaknesses", pt: "Pontos fracos", pl: "Słabe strony", fa: "نقاط ضعف")
  static let score = Phrase(en: "Score", pt: "Pontuação", pl: "Ocena", fa: "امتیاز")
  static let detail = Phrase(en: "Detail", pt: "Detalhe", pl: "Szczegół", fa: "جزئیات")
  static let decisions = Phrase(en: "Decisions", pt: "Decisões", pl: "Decyzje", fa: "تصمیم‌ها")
  static let actions = Phrase(en: "Actions", pt: "Ações", pl: "Działania", fa: "اقدام‌ها")
  static let feedback = Phrase(
    en: "Feedback", pt: "Retorno do cliente", pl: "Informacje zwrotne", fa: "بازخورد")
  static let preferences = Phrase(
    en: "Preferences", pt: "Preferências", pl: "Preferencje", fa: "ترجیحات")
  static let decidedBy = Phrase(en: "By", pt: "Por", pl: "Przez", fa: "توسط")
  static let sentiment = Phrase(
    en: "Sentiment", pt: "Disposição", pl: "Nastawienie", fa: "نگرش")
  static let website = Phrase(en: "Website", pt: "Site", pl: "Strona WWW", fa: "وب‌سایت")
  static let metric = Phrase(en: "Metric", pt: "Métrica", pl: "Miernik", fa: "شاخص")
  static let cadence = Phrase(en: "Cadence", pt: "Cadência", pl: "Częstotliwość", fa: "تناوب")
  static let contactCadence = Phrase(
    en: "Days between contacts", pt: "Dias entre contatos", pl: "Dni między kontaktami",
    fa: "روزهای بین تماس‌ها")
  static let meetingCadence = Phrase(
    en: "Days between meetings", pt: "Dias entre reuniões", pl: "Dni między spotkaniami",
    fa: "روزهای بین جلسه‌ها")
  static let qbrCadence = Phrase(
    en: "Days between business reviews", pt: "Dias entre revisões de negócio",
    pl: "Dni między przeglądami biznesowymi", fa: "روزهای بین بازبینی‌های کسب‌وکار")
}
