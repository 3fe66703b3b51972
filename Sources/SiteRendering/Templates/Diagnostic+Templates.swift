import Diagnostics
import Localization
import Mustache

extension Diagnostic {
  static func brokenTemplate(
    _ fault: TemplateRewriter.Fault, in file: String
  ) -> Diagnostic {
    let range = SourceRange(file: file, line: fault.line, column: fault.column)
    switch fault.reason {
    case .unfinishedTag:
      return Diagnostic(.brokenTemplate, unfinishedTag, at: range)
    case .unknownText(let name):
      let names = InterfaceTexts.names.map { "t.\($0)" }
      let help = NearMiss.best(for: name, among: names).map { [didYouMean($0)] } ?? []
      return Diagnostic(
        .brokenTemplate,
        Phrase(
          en: "the interface has no text '\(name)'", pt: "a interface não tem o texto '\(name)'",
          pl: "interfejs nie ma tekstu '\(name)'", fa: "رابط کاربری متنی به نام '\(name)' ندارد"),
        at: range, help: help)
    case .textInSection(let name):
      return Diagnostic(
        .brokenTemplate,
        Phrase(
          en: "'\(name)' is a text and cannot open a section",
          pt: "'\(name)' é um texto e não pode abrir uma secção",
          pl: "'\(name)' to tekst i nie może otwierać sekcji",
          fa: "'\(name)' متن است و نمی‌تواند بخش را آغاز کند"),
        at: range)
    }
  }

  static func brokenTemplate(
    _ error: MustacheTemplate.ParserError, in file: String
  ) -> Diagnostic {
    let range = SourceRange(
      file: file, line: error.context.lineNumber, column: error.context.columnNumber)
    let message =
      switch error.error as? MustacheTemplate.Error {
      case .sectionCloseNameIncorrect:
        Phrase(
          en: "this tag closes a section that is not the open one",
          pt: "esta marca fecha uma secção que não é a que está aberta",
          pl: "ten znacznik zamyka inną sekcję niż otwarta",
          fa: "این برچسب بخشی را می‌بندد که باز نیست")
      case .expectedSectionEnd:
        Phrase(
          en: "a section is opened and never closed", pt: "uma secção é aberta e nunca é fechada",
          pl: "sekcja jest otwarta i nigdy nie zamknięta", fa: "بخشی باز شده و بسته نشده است")
      case .illegalTokenInsideInheritSection, .textInsideInheritSection:
        Phrase(
          en: "only blocks may stand inside a '{{<' tag",
          pt: "só blocos podem estar dentro de uma marca '{{<'",
          pl: "wewnątrz znacznika '{{<' mogą stać tylko bloki",
          fa: "درون برچسب '{{<' تنها بلوک جای دارد")
      default: unfinishedTag
      }
    return Diagnostic(.brokenTemplate, message, at: range)
  }

  static func brokenTemplate(in file: String) -> Diagnostic {
    Diagnostic(.brokenTemplate, unfinishedTag, at: SourceRange(file: file))
  }

  static func unknownPartial(
    _ name: String, at range: SourceRange, among names: [String]
  ) -> Diagnostic {
    Diagnostic(
      .brokenTemplate,
      Phrase(
        en: "there is no template '\(name)'", pt: "não existe o modelo '\(name)'",
        pl: "nie ma szablonu '\(name)'", fa: "قالبی به نام '\(name)' وجود ندارد"),
      at: range, help: NearMiss.best(for: name, among: names).map { [didYouMean($0)] } ?? [])
  }

  static func templateIncludesItself(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .brokenTemplate,
      Phrase(
        en: "the template '\(name)' includes itself",
        pt: "o modelo '\(name)' inclui-se a si próprio",
        pl: "szablon '\(name)' zawiera sam siebie", fa: "قالب '\(name)' خودش را در بر می‌گیرد"),
      at: range)
  }

  private static let unfinishedTag = Phrase(
    en: "this tag is not finished, or has characters that a name cannot have",
    pt: "esta marca não está completa ou tem caracteres que um nome não pode ter",
    pl: "ten znacznik jest niedokończony lub zawiera znaki niedozwolone w nazwie",
    fa: "این برچسب کامل نیست یا نویسه‌هایی دارد که در نام مجاز نیست")

  private static func didYouMean(_ name: String) -> Phrase {
    Phrase(
      en: "did you mean '\(name)'?", pt: "quis dizer '\(name)'?", pl: "czy chodziło o '\(name)'?",
      fa: "آیا منظورتان '\(name)' بود؟")
  }
}
