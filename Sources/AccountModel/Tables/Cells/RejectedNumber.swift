/// What a cell that is no number of its file was probably meant to say.
struct RejectedNumber {
  /// The number in the file's own form: `12.50` for `€ 12,50` among decimal points. Nil where it
  /// cannot be told.
  let proposal: String?
  /// ISO 4217; nil where the cell names none.
  let currency: String?
  /// Whether the number has the decimal mark that the file does not have.
  let hasOtherMark: Bool
  let isTooLarge: Bool

  /// - Parameter mark: of the file.
  init(_ typed: String, mark: DecimalMark) {
    let amount = CurrencyText.amount(in: typed)
    let text = amount?.text ?? typed
    currency = amount?.code
    let own: DecimalMark = mark == .comma ? .comma : .point
    if let number = Self.number(text, mark: own) {
      isTooLarge =
        number.coefficient.magnitude / ExactDecimal.powerOfTen(number.scale).magnitude
        >= Int128(CellNumber.limit).magnitude
      hasOtherMark = false
      proposal = isTooLarge || amount == nil ? nil : Self.written(number, mark: own)
    } else {
      isTooLarge = false
      let number = Self.number(text, mark: own == .comma ? .point : .comma)
      hasOtherMark = number != nil
      proposal = number.map { Self.written($0, mark: own) }
    }
  }

  private static func number(_ text: String, mark: DecimalMark) -> ExactDecimal? {
    var evidence = DecimalEvidence()
    return Array(text.utf8).withUnsafeBytes { bytes in
      NumberText(bytes[...])?.decimal(
        mark: mark, maximumScale: CellNumber.maximumScale, evidence: &evidence, limit: .max)
    }
  }

  private static func written(_ number: ExactDecimal, mark: DecimalMark) -> String {
    let text = number.description
    return mark == .comma ? text.replacing(".", with: ",") : text
  }
}
