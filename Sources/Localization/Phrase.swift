/// A text of the interface in every language.
///
/// The initialiser asks for all of them, so a missing translation does not compile.
///
///     static let owner = Phrase(en: "Owner", pt: "Responsável", pl: "Opiekun", fa: "مسئول")
///     owner.text(in: .polish)  // "Opiekun"
package struct Phrase: Hashable, Sendable {
  private let english: String
  private let portuguese: String
  private let polish: String
  private let persian: String

  package init(en: String, pt: String, pl: String, fa: String) {
    english = en
    portuguese = pt
    polish = pl
    persian = fa
  }

  /// A text that is the same in every language: a name, a code, a figure.
  package init(verbatim text: String) {
    self.init(en: text, pt: text, pl: text, fa: text)
  }

  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .portuguese: portuguese
    case .polish: polish
    case .persian: persian
    }
  }

  /// Of the English text alone: phrases that share it are rarely different ones.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(english)
  }
}
