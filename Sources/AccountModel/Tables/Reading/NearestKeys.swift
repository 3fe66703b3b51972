internal import Diagnostics

/// Proposes the account or product that a row probably means, for a limited number of keys: comparing
/// each of thousands with every known one would take longer than reading them.
struct NearestKeys {
  private let keys: [String]
  private var remaining: Int

  /// How many keys all searches together compare.
  private static let comparisons = 400_000

  init(_ keys: [String]) {
    self.keys = keys
    remaining = max(Self.comparisons / max(self.keys.count, 1), 10)
  }

  /// The nearest key with the same digits: another number is another thing, not a slip.
  mutating func key(for typed: String) -> String? {
    guard remaining > 0 else { return nil }
    remaining -= 1
    let digits = Self.digits(of: typed)
    return NearMiss.best(for: typed, among: keys.lazy.filter { Self.digits(of: $0) == digits })
  }

  private static func digits(of text: String) -> [UInt8] {
    text.utf8.filter { (0x30...0x39).contains($0) }
  }
}
