extension LocaleStyle {
  /// A short form for charts and key figures: `1.2M`, `1,2 mln`, `۱٫۲ میلیون`.
  ///
  /// Shows `significantDigits`, or all digits in front of the mark where these are more.
  package func compact(
    _ value: Double, significantDigits: Int = 2, sign: SignDisplay = .negative
  ) -> String {
    guard let digits = DecimalDigits(value) else { return missing }
    return compact(digits, significantDigits: significantDigits, sign: sign)
  }

  /// The short form of `coefficient / 10^scale`.
  package func compact(
    coefficient: Int128, scale: Int, significantDigits: Int = 2, sign: SignDisplay = .negative
  ) -> String {
    compact(
      DecimalDigits(coefficient: coefficient, scale: scale), significantDigits: significantDigits,
      sign: sign)
  }

  private func compact(
    _ exact: DecimalDigits, significantDigits: Int, sign: SignDisplay
  ) -> String {
    let (digits, suffix) = compactParts(exact, significantDigits: significantDigits)
    return signed(digits, sign, unit: suffix)
  }

  /// The number scaled to its unit and rounded, and the unit's suffix ("" below a thousand).
  func compactParts(
    _ exact: DecimalDigits, significantDigits: Int
  ) -> (digits: DecimalDigits, suffix: String) {
    let units = CompactUnit.all(in: language)
    let unit = units.last { exact.integerCount > $0.exponent }
    let scaled = rounded(exact, to: unit, significantDigits: significantDigits)
    // 999,999 rounds to 1,000K: one unit further up it is 1M.
    guard scaled.integerCount > 3,
      let next = units.first(where: { $0.exponent > unit?.exponent ?? 0 })
    else { return (scaled, unit?.suffix ?? "") }
    return (rounded(exact, to: next, significantDigits: significantDigits), next.suffix)
  }

  private func rounded(
    _ exact: DecimalDigits, to unit: CompactUnit?, significantDigits: Int
  ) -> DecimalDigits {
    var digits = exact
    digits.multiply(byPowerOfTen: -(unit?.exponent ?? 0))
    digits.round(places: max(0, significantDigits - digits.integerCount))
    return digits
  }

  /// A sign, digits and a unit word. In a right-to-left language sign and digits are isolated, so
  /// that the mark before the sign does not turn the word's side around.
  func signed(_ digits: DecimalDigits, _ sign: SignDisplay, unit: String) -> String {
    let signText = signText(of: digits, sign)
    let isolates = language.isRightToLeft && !signText.isEmpty && !unit.isEmpty
    return NumberWriter.text(
      digits, minimumPlaces: 0, grouping: digits.integerCount > 4, symbols: symbols,
      prefix: isolates ? BidiMark.leftToRightIsolate + signText : signText,
      suffix: isolates ? BidiMark.popIsolate + unit : unit)
  }
}
