/// Texts of the page about what customers owe.
package enum ReceivablesText: String, InterfaceText {
  case receivables, openAmount, overdueAmount, oldestDue, meanDaysLate, paidLate, payers
  case payersNote, noDueDates, nothingOpen, daysOverdue

  package var phrase: Phrase {
    switch self {
    case .receivables:
      Phrase(en: "Receivables", pt: "Contas a receber", pl: "Należności", fa: "مطالبات")
    case .openAmount:
      Phrase(en: "Open", pt: "Em aberto", pl: "Otwarte", fa: "باز")
    case .overdueAmount:
      Phrase(en: "Overdue", pt: "Vencido", pl: "Po terminie", fa: "سررسیدگذشته")
    case .oldestDue:
      Phrase(
        en: "Oldest due date", pt: "Vencimento mais antigo", pl: "Najstarszy termin",
        fa: "قدیمی‌ترین سررسید")
    case .meanDaysLate:
      Phrase(
        en: "Mean days late", pt: "Média de dias de atraso", pl: "Średnie opóźnienie w dniach",
        fa: "میانگین روزهای تأخیر")
    case .paidLate:
      Phrase(
        en: "Paid late", pt: "Pagas com atraso", pl: "Zapłacone po terminie",
        fa: "پرداخت دیرهنگام")
    case .payers:
      Phrase(
        en: "Who owes, who pays late?", pt: "Quem deve, quem paga com atraso?",
        pl: "Kto zalega, kto płaci późno?", fa: "چه کسی بدهکار است و چه کسی دیر می‌پردازد؟")
    case .payersNote:
      Phrase(
        en:
          "Largest overdue amount first. Days late are of the invoices paid in twelve months; what was paid in time counts as 0.",
        pt:
          "Do maior valor vencido em diante. Os dias de atraso são das faturas pagas em doze meses; as pagas em dia contam como 0.",
        pl:
          "Od największej kwoty po terminie. Dni opóźnienia dotyczą faktur zapłaconych w dwunastu miesiącach; terminowe liczą się jako 0.",
        fa:
          "از بیشترین مبلغ سررسیدگذشته. روزهای تأخیر از فاکتورهای پرداخت‌شدهٔ دوازده ماه است؛ به‌موقع‌ها ۰ حساب می‌شوند."
      )
    case .noDueDates:
      Phrase(
        en:
          "Nothing is known of payments: the columns due_date and paid_date of content/data/orders.csv say when invoices are due and paid.",
        pt:
          "Nada se sabe dos pagamentos: as colunas due_date e paid_date de content/data/orders.csv dizem quando as faturas vencem e são pagas.",
        pl:
          "O płatnościach nic nie wiadomo: kolumny due_date i paid_date w content/data/orders.csv podają terminy i daty zapłaty.",
        fa:
          "از پرداخت‌ها چیزی معلوم نیست: ستون‌های due_date و paid_date در content/data/orders.csv سررسید و روز پرداخت را می‌گویند."
      )
    case .nothingOpen:
      Phrase(
        en: "No invoice is open.", pt: "Nenhuma fatura em aberto.",
        pl: "Żadna faktura nie jest otwarta.",
        fa: "هیچ فاکتور بازی نیست.")
    case .daysOverdue:
      Phrase(
        en: "Days overdue", pt: "Dias vencidos", pl: "Dni po terminie", fa: "روز از سررسید")
    }
  }
}

extension Phrase {
  /// `€144K is overdue at 19 accounts, of €1.2M open.`
  package static func receivablesLead(
    _ overdue: String, _ accounts: String, _ open: String
  ) -> Phrase {
    Phrase(
      en: "\(overdue) is overdue at \(accounts), of \(open) open.",
      pt: "\(overdue) vencidos em \(accounts), de \(open) em aberto.",
      pl: "Po terminie: \(overdue) (\(accounts)) z \(open) otwartych należności.",
      fa: "\(overdue) نزد \(accounts) از سررسید گذشته است، از \(open) مبلغ باز.")
  }

  package static func nothingOverdue(_ open: String) -> Phrase {
    Phrase(
      en: "Nothing is overdue of \(open) open.", pt: "Nada vencido de \(open) em aberto.",
      pl: "Nic po terminie z \(open) otwartych należności.",
      fa: "از \(open) مبلغ باز هیچ‌چیز از سررسید نگذشته است.")
  }

  /// `Invoices of €28.9K overdue, the oldest since May 2, 2026`
  package static func invoicesOverdue(_ amount: String, since day: String) -> Phrase {
    Phrase(
      en: "Invoices of \(amount) overdue, the oldest since \(day)",
      pt: "Faturas de \(amount) vencidas, a mais antiga desde \(day)",
      pl: "Faktury na \(amount) po terminie, najstarsza od \(day)",
      fa: "فاکتورهای \(amount) سررسیدگذشته، قدیمی‌ترین از \(day)")
  }

  package static func overdueFinding(_ name: String, _ amount: String) -> Phrase {
    Phrase(
      en: "Most overdue: \(name), \(amount)", pt: "Maior valor vencido: \(name), \(amount)",
      pl: "Najwięcej po terminie: \(name), \(amount)",
      fa: "بیشترین سررسیدگذشته: \(name)، \(amount)")
  }
  package static let overdueByAccount = Phrase(
    en: "Overdue amount by account", pt: "Valor vencido por cliente",
    pl: "Kwota po terminie według klientów", fa: "مبلغ سررسیدگذشته به تفکیک مشتری")
  package static let overdueByAccountDescription = Phrase(
    en: "Invoices due before the as-of date and not paid on it, the largest sum first.",
    pt: "Faturas vencidas antes da data-base e não pagas nela, da maior soma em diante.",
    pl: "Faktury z terminem przed dniem odniesienia, wtedy niezapłacone, od największej sumy.",
    fa: "فاکتورهای سررسیدشده پیش از تاریخ مبنا که پرداخت نشده‌اند، از بیشترین مبلغ.")
}
