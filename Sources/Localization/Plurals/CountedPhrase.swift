/// A text about a whole number, in every language and grammatical number; the first
/// `#` stands for the number.
///
///     let errors = CountedPhrase(
///       en: ("# error", "# errors"), pt: ("# erro", "# erros"),
///       pl: ("# błąd", "# błędy", "# błędów"), fa: "# خطا")
///     errors.text(5, in: .polish)  // "5 błędów"
package struct CountedPhrase: Sendable {
  /// For 1, and for the rest.
  package typealias TwoForms = (one: String, other: String)
  /// For 1, for 2 to 4 and the like, and for the rest.
  package typealias PolishForms = (one: String, few: String, many: String)

  private let english: TwoForms
  private let portuguese: TwoForms
  private let polish: PolishForms
  private let persian: String

  /// Persian nouns stay singular behind a number, so one form does.
  package init(en: TwoForms, pt: TwoForms, pl: PolishForms, fa: String) {
    english = en
    portuguese = pt
    polish = pl
    persian = fa
  }

  /// The text with the number in the language's digits.
  package func text(_ count: Int, in language: Language) -> String {
    let pattern = form(PluralCategory.of(count, in: language), language)
    guard let mark = pattern.utf8.firstIndex(of: UInt8(ascii: "#")) else { return pattern }
    let number = LocaleStyle(language: language).integer(count)
    return pattern[..<mark] + number + pattern[pattern.utf8.index(after: mark)...]
  }

  /// The text in every language, to be part of a message.
  package func phrase(_ count: Int) -> Phrase {
    Phrase(
      en: text(count, in: .english), pt: text(count, in: .portuguese),
      pl: text(count, in: .polish), fa: text(count, in: .persian))
  }

  private func form(_ category: PluralCategory, _ language: Language) -> String {
    switch (language, category) {
    case (.english, .one): english.one
    case (.english, _): english.other
    case (.portuguese, .one): portuguese.one
    case (.portuguese, _): portuguese.other
    case (.polish, .one): polish.one
    case (.polish, .few): polish.few
    case (.polish, _): polish.many
    case (.persian, _): persian
    }
  }
}
