package import Localization
internal import SourceFormats

extension SettingsReader {
  /// A name in each language, or one for all; a language that is left out takes the first name given.
  /// Nil where there is no name.
  ///
  ///     A: {en: Gold, pt: Ouro}
  ///     B: Silver
  package mutating func phrase(_ key: String) -> Phrase? {
    if let node = node(key), case .scalar(let text, _) = node.content {
      return Phrase(verbatim: text)
    }
    var languages = settings(key)
    let given = Dictionary(
      Language.allCases.compactMap { language in
        languages.text(language.code).map { (language, $0) }
      }, uniquingKeysWith: { first, _ in first })
    absorb(languages)
    guard let first = Language.allCases.lazy.compactMap({ given[$0] }).first else { return nil }
    return Phrase(
      en: given[.english] ?? first, pt: given[.portuguese] ?? first, pl: given[.polish] ?? first,
      fa: given[.persian] ?? first)
  }
}
