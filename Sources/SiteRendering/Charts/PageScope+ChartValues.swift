package import AccountModel
import Localization
import Segmentation

/// Figures for charts: the number to draw, and plain text in the page's language.
extension PageScope {
  package func chartMoney(_ amount: ExactDecimal) -> ChartValue {
    let text = style.money(
      coefficient: amount.coefficient, scale: amount.scale, places: .exactly(0))
    return ChartValue(amount.doubleValue, text: text)
  }

  /// The short form, `€1.2M`, for labels.
  package func chartShortMoney(_ amount: ExactDecimal) -> ChartValue {
    let text = style.compactMoney(
      coefficient: amount.coefficient, scale: amount.scale, significantDigits: 3)
    return ChartValue(amount.doubleValue, text: text)
  }

  /// The short form with its sign: `+€205K`.
  package func chartChange(_ amount: ExactDecimal) -> ChartValue {
    let text = style.compactMoney(
      coefficient: amount.coefficient, scale: amount.scale, significantDigits: 3, sign: .always)
    return ChartValue(amount.doubleValue, text: text)
  }

  package func chartPercent(_ fraction: Double, places: Int = 0) -> ChartValue {
    ChartValue(fraction, text: style.percent(fraction, .upTo(places)))
  }

  /// Parts of a whole, whose shown percentages add up.
  package func chartShares(_ fractions: [Double]) -> [ChartValue] {
    zip(fractions, RoundedShares.of(fractions, places: 0)).map { fraction, shown in
      ChartValue(fraction, text: style.percent(shown, .upTo(0)))
    }
  }

  package func chartNumber(_ number: Double, places: Int = 2) -> ChartValue {
    ChartValue(number, text: style.decimal(number, .upTo(places)))
  }

  package func chartNumber(_ number: ExactDecimal, places: Int = 1) -> ChartValue {
    let text = style.decimal(
      coefficient: number.coefficient, scale: number.scale, .upTo(places))
    return ChartValue(number.doubleValue, text: text)
  }

  package func chartCount(_ count: Int) -> ChartValue {
    ChartValue(Double(count), text: style.integer(count))
  }

  /// An axis of money in the short form.
  package func moneyAxis(covering values: [Double]) -> ChartAxis {
    ChartAxis(covering: values) { style.compactMoney($0, significantDigits: 2) }
  }

  /// The classes of the style sheet for a tier of the model: `tier-1 colour-navy` for the highest.
  package func tierStyle(_ code: String?) -> String {
    site.configuration.tiers.style(ofTier: code)
  }

  /// `Partner (A)`: the name of a tier in the page's language with the letter of its badge; the letter
  /// alone where the workspace names none.
  package func tierTitle(_ code: String) -> String {
    let name = site.configuration.tiers.tiers.first { $0.code == code }.map { text($0.name) }
    guard let name, name != code else { return code }
    return "\(name) (\(code))"
  }

  /// The name of an account as plain text: the dossier's title, or the key of a candidate.
  package func accountName(_ account: String) -> String {
    site.library.account(account)?.title ?? account
  }
}
