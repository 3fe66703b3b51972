import Foundation
import Localization
import Testing

@Suite struct NumberStyleTests {
  @Test(arguments: Language.allCases, [0, 1, 2, 4])
  func `decimals equal ICU's`(language: Language, places: Int) {
    let style = LocaleStyle(language: language)
    let oracle = Decimal.FormatStyle(locale: Locale(identifier: language.code))
      .precision(.fractionLength(places)).rounded(rule: .toNearestOrEven)
    for value in SampleNumbers.decimals {
      let (coefficient, scale) = SampleNumbers.parts(of: value)
      let expected = oracle.format(value)
      let text = style.decimal(coefficient: coefficient, scale: scale, .exactly(places))
      #expect(text == SampleNumbers.asWeWrite(expected), "\(value)")
    }
  }

  @Test(arguments: Language.allCases)
  func `optional places and doubles equal ICU's`(language: Language) {
    let style = LocaleStyle(language: language)
    let oracle = NumberFormatter()
    oracle.locale = Locale(identifier: language.code)
    oracle.numberStyle = .decimal
    oracle.maximumFractionDigits = 3
    for value in SampleNumbers.decimals.map({ ($0 as NSDecimalNumber).doubleValue }) {
      let expected = oracle.string(from: value as NSNumber) ?? ""
      #expect(
        style.decimal(value, .upTo(3)) == SampleNumbers.asWeWrite(expected), "\(value)")
    }
  }

  @Test(arguments: Language.allCases)
  func `percentages and changes equal ICU's`(language: Language) {
    let style = LocaleStyle(language: language)
    let locale = Locale(identifier: language.code)
    let plain = FloatingPointFormatStyle<Double>.Percent(locale: locale)
      .precision(.fractionLength(0...1)).rounded(rule: .toNearestOrEven)
    let signed = plain.sign(strategy: .always(includingZero: false))
    for step in -600...600 {
      let fraction = Double(step) / 353
      #expect(
        style.percent(fraction, .upTo(1))
          == SampleNumbers.asWeWrite(plain.format(fraction)))
      #expect(
        style.change(fraction, .upTo(1))
          == SampleNumbers.asWeWrite(signed.format(fraction)))
    }
  }

  @Test(arguments: Language.allCases)
  func `compact numbers equal ICU's`(language: Language) {
    let style = LocaleStyle(language: language)
    let oracle = FloatingPointFormatStyle<Double>(locale: Locale(identifier: language.code))
      .notation(.compactName).rounded(rule: .toNearestOrEven)
    let isolates: Set<Unicode.Scalar> = ["\u{2066}", "\u{2069}"]
    for value in SampleNumbers.decimals.map({ ($0 as NSDecimalNumber).doubleValue }) {
      let text = style.compact(value)
      let bare = String(
        String.UnicodeScalarView(text.unicodeScalars.filter { !isolates.contains($0) }))
      #expect(bare == SampleNumbers.asWeWrite(oracle.format(value)), "\(value)")
    }
  }

  @Test func `a negative compact number keeps its parts in order in Persian`() {
    let style = LocaleStyle(language: .persian)
    #expect(style.compact(-1_200_000) == "\u{2066}\u{200E}−۱٫۲\u{2069}\u{A0}میلیون")
    #expect(style.compact(1_200_000) == "۱٫۲\u{A0}میلیون")
  }

  @Test func `more significant digits make a compact number longer`() {
    let style = LocaleStyle(language: .english)
    #expect(style.compact(1_234_567, significantDigits: 3) == "1.23M")
    #expect(style.compact(999_999) == "1M")
    #expect(style.compact(coefficient: 99_949, scale: 2, significantDigits: 1) == "999")
  }

  @Test func `extremes and values that are no numbers`() {
    let style = LocaleStyle(language: .english)
    #expect(style.integer(.min) == "−9,223,372,036,854,775,808")
    #expect(style.decimal(.nan) == "–")
    #expect(style.percent(.infinity) == "–")
    #expect(style.decimal(1e-300, .upTo(2)) == "0")
    #expect(style.decimal(1e21, .upTo(0)) == "1,000,000,000,000,000,000,000")
    #expect(style.decimal(-0.001, .exactly(2)) == "0.00")
    #expect(
      style.decimal(coefficient: .min, scale: 18, .upTo(0)) == "−170,141,183,460,469,231,732")
  }

  @Test(arguments: [
    (Language.english, "+3\u{A0}pp"), (.portuguese, "+3\u{A0}p.p."), (.polish, "+3\u{A0}p.p."),
    (.persian, "\u{200E}+۳\u{A0}واحد درصد"),
  ])
  func `percentage points carry their sign`(language: Language, expected: String) {
    #expect(LocaleStyle(language: language).percentagePoints(0.03) == expected)
  }
}
