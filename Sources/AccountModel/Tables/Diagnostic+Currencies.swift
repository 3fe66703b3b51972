internal import Diagnostics
internal import Localization

extension Diagnostic {
  /// An amount that cannot be converted.
  ///
  /// - Parameters:
  ///   - typed: the currency as it stands in the cell.
  ///   - rates: of the workspace.
  static func mixedCurrency(
    _ typed: String, rates: ExchangeRates, date: CalendarDate, at range: SourceRange
  ) -> Diagnostic {
    let nearest =
      CurrencyText.nearest(to: typed, known: rates.currencies)
      .map { [Phrase.didYouMean($0)] } ?? []
    let currency = typed.uppercased()
    guard Configuration.currencyCode(currency) != nil else {
      return unknownCurrency(typed, at: range, help: nearest)
    }
    let (base, day) = (rates.base, date.iso)
    return Diagnostic(
      .mixedCurrency,
      Phrase(
        en: "no exchange rate from '\(currency)' to \(base) on or before \(day)",
        pt: "não há taxa de câmbio de '\(currency)' para \(base) até \(day)",
        pl: "brak kursu '\(currency)' do \(base) z dnia \(day) lub wcześniejszego",
        fa: "نرخ تبدیل '\(currency)' به \(base) تا \(day) نیست"),
      at: range, label: .rowIsLeftOut,
      help: nearest + [
        Phrase(
          en: "add a row to fx.csv: date, currency, rate_to_base",
          pt: "acrescente uma linha a fx.csv: date, currency, rate_to_base",
          pl: "dodaj wiersz do fx.csv: date, currency, rate_to_base",
          fa: "سطری به fx.csv بیفزایید: date, currency, rate_to_base")
      ])
  }

  private static func unknownCurrency(
    _ typed: String, at range: SourceRange, help: [Phrase]
  ) -> Diagnostic {
    Diagnostic(
      .mixedCurrency,
      Phrase(
        en: "'\(typed)' is not a currency code", pt: "'\(typed)' não é um código de moeda",
        pl: "'\(typed)' nie jest kodem waluty", fa: "'\(typed)' کد ارز نیست"),
      at: range, label: .rowIsLeftOut,
      notes: [
        Phrase(
          en: "a currency is written with the three letters of its code: EUR, USD, PLN",
          pt: "uma moeda escreve-se com as três letras do seu código: EUR, USD, BRL",
          pl: "walutę zapisuje się trzema literami jej kodu: EUR, USD, PLN",
          fa: "ارز با سه حرف کدش نوشته می‌شود: EUR, USD, IRR")
      ], help: help)
  }
}
