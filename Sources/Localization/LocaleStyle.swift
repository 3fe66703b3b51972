/// How a language writes numbers, money, dates and lists; the one value that pages and charts ask.
///
/// Made once per language and passed down. The figures equal ICU's (tests compare them), but are
/// written from small tables, because a page prints hundreds of them.
///
///     let style = LocaleStyle(language: .polish, currency: "PLN")
///     style.money(coefficient: 1234567, scale: 2)  // "12 345,67 zł"
///     style.percent(0.142, .upTo(1))               // "14,2%"
///     style.date(CivilDate(year: 2026, month: 6, day: 10))  // "10 czerwca 2026"
///
/// In HTML every figure belongs into `<bdi>`; in plain text beside other text into `isolated`.
package struct LocaleStyle: Sendable, Hashable {
  package let language: Language
  /// ISO 4217; what `money` writes unless it is told otherwise.
  package let currency: String
  package let symbols: NumberSymbols
  /// What stands around amounts in `currency`, looked up once.
  let currencyPlacement: CurrencyPlacement

  package init(language: Language, currency: String = "EUR") {
    self.language = language
    self.currency = currency
    symbols = NumberSymbols.of(language)
    currencyPlacement = CurrencyPlacement(code: currency, display: .symbol, language: language)
  }

  /// What stands for a figure that does not exist.
  package var missing: String { "–" }
}
