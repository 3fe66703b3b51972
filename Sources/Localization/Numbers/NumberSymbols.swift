/// The signs with which a language writes numbers, after CLDR.
package struct NumberSymbols: Sendable, Hashable {
  /// The signs are looked up, not stored: a style is copied more often than it is asked.
  private let language: Language

  package static func of(_ language: Language) -> NumberSymbols {
    NumberSymbols(language: language)
  }

  package var decimalMark: String {
    switch language {
    case .english: "."
    case .portuguese, .polish: ","
    case .persian: "٫"
    }
  }

  package var groupMark: String {
    switch language {
    case .english: ","
    case .portuguese: "."
    case .polish: "\u{A0}"
    case .persian: "٬"
    }
  }

  /// Numbers group from `3 + minimumGrouping` integer digits on: Polish writes 1234 but 12 345.
  package var minimumGrouping: Int { language == .polish ? 2 : 1 }

  /// The minus sign, not the hyphen of ASCII, which is shorter and breaks lines. The Persian signs
  /// carry a left-to-right mark, which keeps them on the left of the digits.
  package var minus: String { language == .persian ? "\u{200E}\u{2212}" : "\u{2212}" }
  package var plus: String { language == .persian ? "\u{200E}+" : "+" }
  package var percent: String { language == .persian ? "٪" : "%" }

  /// The code point of the digit zero; the other nine follow it.
  package var zero: UInt32 { language == .persian ? 0x6F0 : 0x30 }
}
