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
    let code = currency ?? self.currency
    let places = places ?? .exactly(CurrencySymbol.fractionDigits(of: code))
    var digits = exact
    digits.round(places: places.maximum)
    let symbol = display == .code ? code : currencySymbol(code)
    if isSuffixed(symbol) {
      return number(digits, places, sign: sign, suffix: "\u{A0}" + symbol)
    }
    var writer = NumberWriter(symbols)
    writer.write(signText(of: digits, sign))
    writer.write(prefix(symbol))
    writer.write(digits, minimumPlaces: places.minimum)
    return writer.text
  }

  private func compactMoney(
    _ exact: DecimalDigits, currency: String?, significantDigits: Int, sign: SignDisplay
  ) -> String {
    let symbol = currencySymbol(currency)
    let (digits, unit) = compactParts(exact, significantDigits: significantDigits)
    if isSuffixed(symbol) || (language == .persian && !unit.isEmpty) {
      return signed(digits, sign, unit: unit + "\u{A0}" + symbol)
    }
    var writer = NumberWriter(symbols)
    writer.write(signText(of: digits, sign))
    writer.write(prefix(symbol))
    writer.write(digits, minimumPlaces: 0, grouping: digits.integerCount > 4)
    writer.write(unit)
    return writer.text
  }

  /// Polish puts every currency behind the amount, Persian those that it writes in its own script.
  private func isSuffixed(_ symbol: String) -> Bool {
    switch language {
    case .english, .portuguese: false
    case .polish: true
    case .persian: symbol.unicodeScalars.first.map(BidiMark.isRightToLeft) ?? false
    }
  }

  /// The symbol and the space that separates it from the digits: none behind a currency sign, but
  /// Portuguese always has one.
  private func prefix(_ symbol: String) -> String {
    let mark = language == .persian ? BidiMark.leftToRight : ""
    let endsInSign =
      symbol.unicodeScalars.last?.properties.generalCategory == .currencySymbol
    let space = endsInSign && language != .portuguese ? "" : "\u{A0}"
    return mark + symbol + space
  }
}
