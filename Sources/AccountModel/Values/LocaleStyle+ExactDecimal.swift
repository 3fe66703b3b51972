package import Localization

extension LocaleStyle {
  /// An exact number, rounded half-even.
  package func decimal(
    _ value: ExactDecimal, _ places: FractionDigits, sign: SignDisplay = .negative
  ) -> String {
    decimal(coefficient: value.coefficient, scale: value.scale, places, sign: sign)
  }

  /// An amount with its currency, nil for the style's; `places` nil shows the currency's own.
  package func money(
    _ amount: ExactDecimal, currency: String? = nil, places: FractionDigits? = nil,
    sign: SignDisplay = .negative, display: CurrencyDisplay = .symbol
  ) -> String {
    money(
      coefficient: amount.coefficient, scale: amount.scale, currency: currency, places: places,
      sign: sign, display: display)
  }

  /// The short form of an amount: `€1.2M`.
  package func compactMoney(
    _ amount: ExactDecimal, currency: String? = nil, significantDigits: Int = 2,
    sign: SignDisplay = .negative
  ) -> String {
    compactMoney(
      coefficient: amount.coefficient, scale: amount.scale, currency: currency,
      significantDigits: significantDigits, sign: sign)
  }
}
