import AccountModel

extension ExactDecimal {
  /// The shortest decimal that reads back as `value`: 0.1 is one tenth. Nil for NaN, infinity and
  /// what needs more than 18 digits behind or 36 before the point.
  init?(shortest value: Double) {
    guard value.isFinite else { return nil }
    let parts = value.description.split(separator: "e")
    guard let mantissa = parts.first.flatMap({ ExactDecimal($0) }) else { return nil }
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let scale = mantissa.scale - exponent
    if scale > 18 || scale < -18 { return nil }
    self =
      scale >= 0
      ? ExactDecimal(coefficient: mantissa.coefficient, scale: scale)
      : ExactDecimal(
        coefficient: mantissa.coefficient * Self.powerOfTen(-scale), scale: 0)
  }
}
