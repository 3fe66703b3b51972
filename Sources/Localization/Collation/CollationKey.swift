internal import Foundation

/// What a text sorts by in a language: made once a text, compared byte by byte.
///
/// The order is that of the Unicode Collation Algorithm with CLDR's rules for the language: accents
/// and capitals decide only between texts that are otherwise equal, Polish `ł` comes after `l`,
/// Persian letters before Latin ones in Persian and after them elsewhere, and `۲` equals `2`.
/// Characters without a place in these four languages come last, by code point. Texts that the
/// algorithm holds equal are ordered by their bytes, so that a sorted list is the same every time.
package struct CollationKey: Hashable, Sendable, Comparable {
  private let bytes: [UInt8]

  package init(_ text: String, language: Language) {
    let table = CollationTable.of(language)
    let length = text.utf8.count
    var primary: [UInt8] = []
    var secondary: [UInt8] = []
    var tertiary: [UInt8] = []
    primary.reserveCapacity(4 * length + 3)
    secondary.reserveCapacity(length)
    tertiary.reserveCapacity(length)
    for scalar in Self.composed(text).unicodeScalars {
      let isPlaced = table.forEachWeight(of: scalar) { weight in
        if weight.primary > 0 { primary.append(weight.primary) }
        secondary.append(weight.secondary)
        tertiary.append(weight.tertiary)
      }
      if !isPlaced {
        primary.append(0xFF)
        for shift in [16, 8, 0] { primary.append(UInt8(truncatingIfNeeded: scalar.value >> shift)) }
        secondary.append(1)
        tertiary.append(1)
      }
    }
    primary.append(0)
    primary += secondary
    primary.append(0)
    primary += tertiary
    primary.append(0)
    primary += text.utf8
    bytes = primary
  }

  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// The text with letters and their combining accents made one character, as the rules name them.
  private static func composed(_ text: String) -> String {
    let hasMarks = text.unicodeScalars.contains {
      (0x300...0x36F).contains($0.value) || (0x653...0x655).contains($0.value)
    }
    return hasMarks ? text.precomposedStringWithCanonicalMapping : text
  }
}

extension LocaleStyle {
  package func collationKey(_ text: String) -> CollationKey {
    CollationKey(text, language: language)
  }

  /// The elements in the language's order of a text of theirs; equal texts keep their order.
  ///
  ///     style.sorted(accounts) { $0.title }
  package func sorted<Element>(
    _ elements: some Sequence<Element>, by text: (Element) -> String
  ) -> [Element] {
    let keyed = elements.enumerated().map {
      (key: collationKey(text($0.element)), offset: $0.offset, element: $0.element)
    }
    return keyed.sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.element)
  }
}
