package import Localization

/// Why a metric has no value. Undefined is never 0, NaN or infinity.
package enum UndefinedReason: String, Sendable, Hashable, CaseIterable {
  /// The comparison period has no positive revenue, so there is nothing to compare with.
  case noPriorRevenue
  /// Fewer periods since the first order than the metric needs.
  case tooFewPeriods
  /// Fewer orders, or order dates, than the metric needs.
  case tooFewOrders
  /// Fewer accounts have answered than a figure of the portfolio needs.
  case tooFewAnswers
  /// No revenue in the period.
  case noRevenue
  /// Credits reach or exceed the sales of the period.
  case netCredit
  /// A projection of a part of a year is not needed: a whole year is known.
  case wholeYearKnown
  /// A model's parameters cannot be told from these data.
  case notIdentifiable
  /// A file or field that the metric needs says nothing about the account.
  case missingInput
  /// `workspace.yml` does not ask for it.
  case notConfigured
}

extension UndefinedReason {
  /// What stands where the value would be, for a tooltip or a footnote.
  package var label: Phrase {
    switch self {
    case .noPriorRevenue:
      Phrase(
        en: "no revenue in the period before", pt: "sem receita no período anterior",
        pl: "brak przychodu w poprzednim okresie", fa: "بدون درآمد در دورهٔ پیش")
    case .tooFewPeriods:
      Phrase(
        en: "too few months of history", pt: "poucos meses de histórico",
        pl: "za mało miesięcy historii", fa: "ماه‌های سابقه کافی نیست")
    case .tooFewOrders:
      Phrase(
        en: "too few orders", pt: "poucos pedidos", pl: "za mało zamówień",
        fa: "سفارش‌ها کافی نیست")
    case .tooFewAnswers:
      Phrase(
        en: "too few answers", pt: "poucas respostas", pl: "za mało odpowiedzi",
        fa: "پاسخ‌ها کافی نیست")
    case .noRevenue:
      Phrase(
        en: "no revenue", pt: "sem receita", pl: "brak przychodu", fa: "بدون درآمد")
    case .netCredit:
      Phrase(
        en: "credits exceed sales", pt: "créditos superam as vendas",
        pl: "korekty przewyższają sprzedaż", fa: "برگشتی‌ها بیش از فروش است")
    case .wholeYearKnown:
      Phrase(
        en: "a whole year is known", pt: "um ano inteiro é conhecido",
        pl: "znany jest cały rok", fa: "یک سال کامل معلوم است")
    case .notIdentifiable:
      Phrase(
        en: "the data do not determine it", pt: "os dados não o determinam",
        pl: "dane tego nie określają", fa: "داده‌ها آن را مشخص نمی‌کنند")
    case .missingInput:
      Phrase(
        en: "no data", pt: "sem dados", pl: "brak danych", fa: "بدون داده")
    case .notConfigured:
      Phrase(
        en: "not switched on in workspace.yml", pt: "não ativado em workspace.yml",
        pl: "nie włączono w workspace.yml", fa: "در workspace.yml فعال نشده است")
    }
  }
}
