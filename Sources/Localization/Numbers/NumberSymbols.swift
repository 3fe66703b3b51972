/// The signs with which a language writes numbers, after CLDR.
package struct NumberSymbols: Sendable, Hashable {
  package let decimalMark: String
  package let groupMark: String
  /// Numbers group from `3 + minimumGrouping` integer digits on: Polish writes 1234 but 12 345.
  package let minimumGrouping: Int
  package let minus: String
  package let plus: String
  package let percent: String
  /// The code point of the digit zero; the other nine follow it.
  package let zero: UInt32

  package static func of(_ language: Language) -> NumberSymbols {
    switch language {
    case .english: english
    case .portuguese: portuguese
    case .polish: polish
    case .persian: persian
    }
  }

  private static let english = NumberSymbols(
    decimalMark: ".", groupMark: ",", minimumGrouping: 1, minus: "-", plus: "+", percent: "%",
    zero: 0x30)

  private static let portuguese = NumberSymbols(
    decimalMark: ",", groupMark: ".", minimumGrouping: 1, minus: "-", plus: "+", percent: "%",
    zero: 0x30)

  private static let polish = NumberSymbols(
    decimalMark: ",", groupMark: "\u{A0}", minimumGrouping: 2, minus: "-", plus: "+",
    percent: "%", zero: 0x30)

  /// The signs carry a left-to-right mark, which keeps them on the left of the digits.
  private static let persian = NumberSymbols(
    decimalMark: "٫", groupMark: "٬", minimumGrouping: 1, minus: "\u{200E}\u{2212}",
    plus: "\u{200E}+", percent: "٪", zero: 0x6F0)
}
