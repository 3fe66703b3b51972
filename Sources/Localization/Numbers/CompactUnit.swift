/// A power of ten with the short word a language has for it.
struct CompactUnit {
  let exponent: Int
  let suffix: String

  /// Ascending, after CLDR's short compact forms.
  static func all(in language: Language) -> [CompactUnit] {
    switch language {
    case .english: english
    case .portuguese: portuguese
    case .polish: polish
    case .persian: persian
    }
  }

  private static let english = units(["K", "M", "B", "T"])
  private static let portuguese = units(["\u{A0}mil", "\u{A0}mi", "\u{A0}bi", "\u{A0}tri"])
  private static let polish = units(["\u{A0}tys.", "\u{A0}mln", "\u{A0}mld", "\u{A0}bln"])
  private static let persian = units([
    "\u{A0}هزار", "\u{A0}میلیون", "\u{A0}میلیارد", "\u{A0}تریلیون",
  ])

  private static func units(_ suffixes: [String]) -> [CompactUnit] {
    zip([3, 6, 9, 12], suffixes).map { CompactUnit(exponent: $0, suffix: $1) }
  }
}
