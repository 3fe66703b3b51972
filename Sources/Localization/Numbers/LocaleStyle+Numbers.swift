extension LocaleStyle {
  /// A sign in front of a number.
  package enum SignDisplay: Sendable, Hashable {
    /// A minus in front of a negative number.
    case negative
    /// A plus or minus in front of all but zero, for changes.
    case always
  }

  /// A whole number: `1,234`.
  package func integer(_ value: Int, sign: SignDisplay = .negative) -> String {
    number(DecimalDigits(value), .exactly(0), sign: sign)
  }

  /// A number, rounded half-even; `missing` if it is not finite.
  ///
  ///     style.decimal(1234.56, .exactly(1))  // "1,234.6"
  package func decimal(
    _ value: Double, _ places: FractionDigits = .upTo(2), sign: SignDisplay = .negative
  ) -> String {
    guard let digits = DecimalDigits(value) else { return missing }
    return number(digits, places, sign: sign)
  }

  /// The exact number `coefficient / 10^scale`, rounded half-even.
  package func decimal(
    coefficient: Int128, scale: Int, _ places: FractionDigits, sign: SignDisplay = .negative
  ) -> String {
    number(DecimalDigits(coefficient: coefficient, scale: scale), places, sign: sign)
  }

  /// A fraction as percentage: 0.142 is `14%` or, with one place, `14.2%`.
  package func percent(
    _ fraction: Double, _ places: FractionDigits = .upTo(0), sign: SignDisplay = .negative
  ) -> String {
    guard var digits = DecimalDigits(fraction) else { return missing }
    digits.multiply(byPowerOfTen: 2)
    return number(digits, places, sign: sign, suffix: symbols.percent)
  }

  /// A relative change with its sign: 0.142 is `+14%`, no change `0%`.
  package func change(_ fraction: Double, _ places: FractionDigits = .upTo(0)) -> String {
    percent(fraction, places, sign: .always)
  }

  /// A difference of two percentages, with its sign: 0.03 is `+3 pp`.
  package func percentagePoints(_ fraction: Double, _ places: FractionDigits = .upTo(1)) -> String {
    guard var digits = DecimalDigits(fraction) else { return missing }
    digits.multiply(byPowerOfTen: 2)
    let unit = Phrase(en: "pp", pt: "p.p.", pl: "p.p.", fa: "واحد درصد").text(in: language)
    return number(digits, places, sign: .always, suffix: "\u{A0}" + unit)
  }

  /// A number without grouping, in the language's digits: a year, a version, a row number.
  package func ungrouped(_ value: Int) -> String {
    let digits = DecimalDigits(value)
    return NumberWriter.text(
      digits, minimumPlaces: 0, grouping: false, symbols: symbols,
      prefix: signText(of: digits, .negative), suffix: "")
  }

  func number(
    _ exact: DecimalDigits, _ places: FractionDigits, sign: SignDisplay, suffix: String = ""
  ) -> String {
    var digits = exact
    digits.round(places: places.maximum)
    return NumberWriter.text(
      digits, minimumPlaces: places.minimum, symbols: symbols, prefix: signText(of: digits, sign),
      suffix: suffix)
  }

  /// The sign of a number that is already rounded, so that no `-0` appears.
  func signText(of digits: DecimalDigits, _ sign: SignDisplay) -> String {
    if digits.isZero { return "" }
    if digits.isNegative { return symbols.minus }
    return sign == .always ? symbols.plus : ""
  }
}
