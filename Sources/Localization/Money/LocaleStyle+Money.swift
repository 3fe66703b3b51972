extension LocaleStyle {
  /// How an amount names its currency.
  package enum CurrencyDisplay: Sendable, Hashable {
    /// `€1,234`, or the code where the language knows no symbol.
    case symbol
    /// `EUR 1,234`.
    case code
  }

  /// The amount `coefficient / 10^scale` with its currency, rounded half-even.
  ///
  /// `places` nil shows the currency's own places (two for EUR, none for JPY); `currency` nil is the
  /// style's.
  ///
  ///     style.money(coefficient: 123456, scale: 2)  // "€1,234.56", "1234,56 €", "‎€۱٬۲۳۴٫۵۶"
  package func money(
    coefficient: Int128, scale: Int, currency: String? = nil, places: FractionDigits? = nil,
    sign: SignDisplay = .negative, display: CurrencyDisplay = .symbol
  ) -> String {
    money(
      DecimalDigits(coefficient: coefficient, scale: scale), currency: currency, places: places,
      sign: sign, display: display)
  }

  /// An amount that is a quotient (a mean, a forecast) and has no exact value; `missing` if it is
  /// not finite.
  package func money(
    _ amount: Double, currency: String? = nil, places: FractionDigits? = nil,
    sign: SignDisplay = .negative, display: CurrencyDisplay = .symbol
  ) -> String {
    guard let digits = DecimalDigits(amount) else { return missing }
    return money(digits, currency: currency, places: places, sign: sign, display: display)
  }

  /// The short form of an amount: `€1.2M`, `1,2 mln zł`, `۱٫۲ میلیون €`.
  package func compactMoney(
    coefficient: Int128, scale: Int, currency: String? = nil, significantDigits: Int = 2,
    sign: SignDisplay = .negative
  ) -> String {
    compactMoney(
      DecimalDigits(coefficient: coefficient, scale: scale), currency: currency,
      significantDigits: significantDigits, sign: sign)
  }

  /// The short form of an amount that has no exact value; `missing` if it is not finite.
  package func compactMoney(
    _ amount: Double, currency: String? = nil, significantDigits: Int = 2,
    sign: SignDisplay = .negative
  ) -> String {
    guard let digits = DecimalDigits(amount) else { return missing }
    return compactMoney(
      digits, currency: currency, significantDigits: significantDigits, sign: sign)
  }

  /// The symbol of a currency as this language writes it; the code where it knows none.
  package func currencySymbol(_ code: String? = nil) -> String {
    CurrencySymbol.of(code ?? currency, in: language)
  }

  private func money(
    _ exact: DecimalDigits, currency: String?, places: FractionDigits?, sign: SignDisplay,
    display: CurrencyDisplay
  ) -> String {
    let placement = placement(of: currency, display)
    let places = places ?? .exactly(placement.fractionDigits)
    var digits = exact
    digits.round(places: places.maximum)
    return NumberWriter.text(
      digits, minimumPlaces: places.minimum, symbols: symbols,
      prefix: signText(of: digits, sign) + placement.prefix, suffix: placement.suffix)
  }

  private func compactMoney(
    _ exact: DecimalDigits, currency: String?, significantDigits: Int, sign: SignDisplay
  ) -> String {
    let placement = placement(of: currency, .symbol)
    let (digits, unit) = compactParts(exact, significantDigits: significantDigits)
    if !unit.isEmpty, !placement.unitSuffix.isEmpty {
      return signed(digits, sign, unit: unit + placement.unitSuffix)
    }
    return NumberWriter.text(
      digits, minimumPlaces: 0, grouping: digits.integerCount > 4, symbols: symbols,
      prefix: signText(of: digits, sign) + placement.prefix, suffix: unit + placement.suffix)
  }

  private func placement(of code: String?, _ display: CurrencyDisplay) -> CurrencyPlacement {
    guard display == .symbol, code == nil || code == currency else {
      return CurrencyPlacement(code: code ?? currency, display: display, language: language)
    }
    return currencyPlacement
  }
}
