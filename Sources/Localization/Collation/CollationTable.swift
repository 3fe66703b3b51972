/// The weights of characters in the order of one language.
///
/// A weight has three levels, as in the Unicode Collation Algorithm: which letter, which accent,
/// small or capital. Two texts are compared by all first levels, then all second, then all third.
struct CollationTable: Sendable {
  struct Weight: Sendable {
    /// 1...250; 0 for a mark that only counts as an accent of the letter before it.
    let primary: UInt8
    let secondary: UInt8
    let tertiary: UInt8
  }

  private let weights: [Unicode.Scalar: [Weight]]

  static func of(_ language: Language) -> CollationTable {
    switch language {
    case .english, .portuguese: root
    case .polish: polish
    case .persian: persian
    }
  }

  /// The weights of a character: several for one that sorts as several letters, none for one that
  /// does not count (a joiner, a soft hyphen), nil for a character without a place in the order.
  func weights(of scalar: Unicode.Scalar) -> [Weight]? {
    if let known = weights[scalar] { return known }
    if Self.isIgnored(scalar) { return [] }
    if scalar.properties.isWhitespace { return [Weight(primary: 1, secondary: 1, tertiary: 1)] }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
    else { return nil }
    return [Weight(primary: Self.firstDigit + UInt8(value), secondary: 1, tertiary: 1)]
  }

  private static let root = CollationTable(
    scripts: [CollationRules.latin, CollationRules.arabic], marks: CollationRules.marks)
  private static let polish = CollationTable(
    scripts: [CollationRules.polishLatin, CollationRules.arabic], marks: CollationRules.marks)
  private static let persian = CollationTable(
    scripts: [CollationRules.persianArabic, CollationRules.latin],
    marks: CollationRules.persianMarks)

  /// Punctuation lies below, letters above.
  private static let firstDigit: UInt8 = 100

  private init(scripts: [String], marks: String) {
    var weights: [Unicode.Scalar: [Weight]] = [:]
    func add(_ groups: some Sequence<Substring>, from first: UInt8) -> UInt8 {
      var primary = first
      for group in groups {
        let variants = group == "," ? [group] : group.split(separator: ",")
        for (accent, variant) in variants.enumerated() {
          for (letterCase, scalar) in variant.unicodeScalars.enumerated() {
            weights[scalar] = [
              Weight(
                primary: primary, secondary: UInt8(accent + 1), tertiary: UInt8(letterCase + 1))
            ]
          }
        }
        primary += 1
      }
      return primary
    }
    _ = add(CollationRules.punctuation.split(separator: " "), from: 2)
    var next = Self.firstDigit + 10
    for script in scripts { next = add(script.split(separator: " "), from: next) }
    for (index, mark) in marks.unicodeScalars.enumerated() {
      weights[mark] = [Weight(primary: 0, secondary: UInt8(0x80 + index), tertiary: 1)]
    }
    for (scalar, letters) in CollationRules.expansions {
      // The accent mark keeps 'æ' behind 'ae'.
      weights[scalar] =
        letters.unicodeScalars.flatMap { weights[$0] ?? [] }
        + [Weight(primary: 0, secondary: 0xFE, tertiary: 1)]
    }
    self.weights = weights
  }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\u{640}" { return true }
    switch scalar.properties.generalCategory {
    case .format, .control, .nonspacingMark, .enclosingMark:
      return !scalar.properties.isWhitespace
    default: return false
    }
  }
}
