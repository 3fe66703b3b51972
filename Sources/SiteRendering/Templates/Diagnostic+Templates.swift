import Diagnostics
import Localization

extension Diagnostic {
  static func brokenTemplate(_ fault: TemplateFault, in file: String) -> Diagnostic {
    let near =
      switch fault.reason {
      case .unknownText(let name):
        NearMiss.best(for: name, among: InterfaceTexts.names.map { "t.\($0)" })
      case .unknownName(let name):
        nearestName(to: name)
      default: String?.none
      }
    return Diagnostic(
      .brokenTemplate, message(of: fault.reason), at: fault.place.range(in: file),
      help: near.map { [Phrase.didYouMean($0)] } ?? [])
  }

  /// `source.path` for `source.pth`; nil where a part of the name is near nothing.
  private static func nearestName(to name: String) -> String? {
    let keys = TemplateKey.allCases.map(\.rawValue)
    let parts = name.split(separator: ".").map(String.init)
    let near = parts.compactMap { keys.contains($0) ? $0 : NearMiss.best(for: $0, among: keys) }
    return near.count == parts.count ? near.joined(separator: ".") : nil
  }

  private static func message(of reason: TemplateFault.Reason) -> Phrase {
    switch reason {
    case .unfinishedTag:
      Phrase(
        en: "this tag is not finished", pt: "esta marca não está completa",
        pl: "ten znacznik jest niedokończony", fa: "این برچسب کامل نیست")
    case .badName(let name):
      Phrase(
        en: "'\(name)' is not a name", pt: "'\(name)' não é um nome",
        pl: "'\(name)' nie jest nazwą", fa: "'\(name)' نام نیست")
    case .unknownName(let name):
      Phrase(
        en: "no page has anything named '\(name)'", pt: "nenhuma página tem algo chamado '\(name)'",
        pl: "żadna strona nie ma nic o nazwie '\(name)'",
        fa: "هیچ صفحه‌ای چیزی به نام '\(name)' ندارد")
    case .unknownText(let name):
      Phrase(
        en: "the interface has no text '\(name)'", pt: "a interface não tem o texto '\(name)'",
        pl: "interfejs nie ma tekstu '\(name)'", fa: "رابط کاربری متنی به نام '\(name)' ندارد")
    case .textInSection(let name):
      Phrase(
        en: "'\(name)' is a text and cannot open a section",
        pt: "'\(name)' é um texto e não pode abrir uma seção",
        pl: "'\(name)' to tekst i nie może otwierać sekcji",
        fa: "'\(name)' متن است و نمی‌تواند بخش را آغاز کند")
    case .unclosedSection(let name):
      Phrase(
        en: "the section '\(name)' is opened and never closed",
        pt: "a seção '\(name)' é aberta e nunca é fechada",
        pl: "sekcja '\(name)' jest otwarta i nigdy nie zamknięta",
        fa: "بخش '\(name)' باز شده و بسته نشده است")
    case .wrongClosing(let name):
      Phrase(
        en: "'\(name)' is closed, but is not the open section",
        pt: "'\(name)' é fechada, mas não é a seção aberta",
        pl: "'\(name)' jest zamykana, ale nie jest otwartą sekcją",
        fa: "'\(name)' بسته می‌شود اما بخش باز نیست")
    case .outsideBlock:
      Phrase(
        en: "only blocks may stand inside a '{{<' tag",
        pt: "só blocos podem estar dentro de uma marca '{{<'",
        pl: "wewnątrz znacznika '{{<' mogą stać tylko bloki",
        fa: "درون برچسب '{{<' تنها بلوک جای دارد")
    }
  }

  static func unknownPartial(
    _ name: String, at range: SourceRange, among names: [String]
  ) -> Diagnostic {
    Diagnostic(
      .brokenTemplate,
      Phrase(
        en: "there is no template '\(name)'", pt: "não existe o modelo '\(name)'",
        pl: "nie ma szablonu '\(name)'", fa: "قالبی به نام '\(name)' وجود ندارد"),
      at: range, help: NearMiss.best(for: name, among: names).map { [Phrase.didYouMean($0)] } ?? [])
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
}
