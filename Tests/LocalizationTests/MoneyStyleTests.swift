import Foundation
import Localization
import Testing

@Suite struct MoneyStyleTests {
  private static let currencies = [
    "EUR", "USD", "GBP", "BRL", "PLN", "JPY", "CHF", "CZK", "SEK", "KWD", "INR", "CNY", "MXN",
    "AUD", "XOF",
  ]

  @Test(arguments: Language.allCases, currencies)
  func `amounts equal ICU's`(language: Language, currency: String) {
    // CLDR calls the CFA franc by a name of its own; we write its code.
    guard currency != "XOF" else { return }
    let style = LocaleStyle(language: language, currency: currency)
    let oracle = Decimal.FormatStyle.Currency(
      code: currency, locale: Locale(identifier: language.code)
    ).rounded(rule: .toNearestOrEven)
    for value in SampleNumbers.decimals.prefix(300) {
      let (coefficient, scale) = SampleNumbers.parts(of: value)
      #expect(
        style.money(coefficient: coefficient, scale: scale)
          == SampleNumbers.asWeWrite(oracle.format(value)), "\(value)")
      #expect(
        style.money(coefficient: coefficient, scale: scale, display: .code)
          == SampleNumbers.asWeWrite(oracle.presentation(.isoCode).format(value)),
        "\(value)")
    }
  }

  @Test(arguments: [
    (Language.english, "€1.2M", "−€1.2M"),
    (.portuguese, "€\u{A0}1,2\u{A0}mi", "−€\u{A0}1,2\u{A0}mi"),
    (.polish, "1,2\u{A0}mln\u{A0}€", "−1,2\u{A0}mln\u{A0}€"),
    (.persian, "۱٫۲\u{A0}میلیون\u{A0}€", "\u{2066}\u{200E}−۱٫۲\u{2069}\u{A0}میلیون\u{A0}€"),
  ])
  func `compact amounts`(language: Language, positive: String, negative: String) {
    let style = LocaleStyle(language: language)
    #expect(style.compactMoney(1_234_567) == positive)
    #expect(style.compactMoney(coefficient: -123_456_700, scale: 2) == negative)
  }

  @Test func `the rial stands behind its amount in Persian`() {
    let style = LocaleStyle(language: .persian, currency: "IRR")
    #expect(style.money(coefficient: 1_234_500, scale: 2) == "۱۲٬۳۴۵\u{A0}ریال")
  }

  @Test func `whole amounts drop the minor unit`() {
    let style = LocaleStyle(language: .english)
    #expect(style.money(coefficient: 123_450, scale: 2, places: .exactly(0)) == "€1,234")
    #expect(style.money(coefficient: 123_550, scale: 2, places: .exactly(0)) == "€1,236")
    #expect(style.money(-0.4, places: .exactly(0), sign: .always) == "€0")
    #expect(style.money(5, currency: "PLN", sign: .always) == "+PLN\u{A0}5.00")
  }
}
