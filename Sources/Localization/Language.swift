/// A language that the site's interface speaks.
///
/// The raw value is the BCP 47 code used in `languages:` of `workspace.yml`, in `lang` attributes
/// and as the folder of a further language (`public/fa/`).
package enum Language: String, CaseIterable, Sendable, Hashable, Comparable {
  case english = "en"
  case portuguese = "pt"
  case polish = "pl"
  case persian = "fa"

  /// The code as written in front matter and HTML: `en`, `pt`, `pl`, `fa`.
  package var code: String { rawValue }

  /// The direction in which the language is written.
  package var direction: TextDirection { isRightToLeft ? .rightToLeft : .leftToRight }

  package var isRightToLeft: Bool { self == .persian }

  /// The language's name in itself, for the language menu.
  package var nativeName: String {
    switch self {
    case .english: "English"
    case .portuguese: "Português"
    case .polish: "Polski"
    case .persian: "فارسی"
    }
  }

  package static func < (left: Language, right: Language) -> Bool { left.rawValue < right.rawValue }
}
