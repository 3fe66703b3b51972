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
  /// The answers for the first code points (Latin to Arabic), which make up nearly every text.
  private let direct: [Entry]

  private enum Entry: Sendable {
    case one(Weight)
    case ignored
    /// Several weights, or none at all.
    case other
  }

  static func of(_ language: Language) -> CollationTable {
    switch language {
    case .english, .portuguese: root
    case .polish: polish
    case .persian: persian
    }
  }

  /// Calls `body` with each weight of a character; false for one without a place in the order.
  func forEachWeight(of scalar: Unicode.Scalar, _ body: (Weight) -> Void) -> Bool {
    if Int(scalar.value) < direct.count {
      switch direct[Int(scalar.value)] {
      case .one(let weight):
        body(weight)
        return true
      case .ignored: return true
      case .other: break
      }
    }
    guard let weights = Self.weights(of: scalar, in: weights) else { return false }
    weights.forEach(body)
    return true
  }

  /// The weights of a character: several for one that sorts as several letters, none for one that
  /// does not count (a joiner, a soft hyphen), nil for a character without a place in the order.
  private static func weights(
    of scalar: Unicode.Scalar, in known: [Unicode.Scalar: [Weight]]
  ) -> [Weight]? {
    if let weights = known[scalar] { return weights }
    if isIgnored(scalar) { return [] }
    if scalar.properties.isWhitespace { return [Weight(primary: 1, secondary: 1, tertiary: 1)] }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
    else { return nil }
    return [Weight(primary: firstDigit + UInt8(value), secondary: 1, tertiary: 1)]
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
    direct = (0..<0x700).map { value in
      guard let scalar = Unicode.Scalar(UInt32(value)),
        let found = Self.weights(of: scalar, in: weights), found.count <= 1
      else { return .other }
      return found.first.map(Entry.one) ?? .ignored
    }
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
