import Diagnostics
import Localization

extension Diagnostic {
  static func brokenTemplate(_ fault: TemplateFault, in file: String) -> Diagnostic {
    let near: String? =
      switch fault.reason {
      case .unknownText(let name):
        NearMiss.best(for: name, among: InterfaceTexts.names.map { "t.\($0)" })
      case .unknownName(let name):
        nearestName(to: name)
      case .wrongClosing(_, open: let open): open.map(closing)
      default: nil
      }
    let related = fault.other.map {
      RelatedPlace(relation(of: fault.reason), at: $0.range(in: file))
    }
    return Diagnostic(
      .brokenTemplate, message(of: fault.reason), at: fault.place.range(in: file),
      related: related.map { [$0] } ?? [], help: near.map { [Phrase.didYouMean($0)] } ?? [])
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
    case .unclosedSection(let opening):
      Phrase(
        en: "'\(opening)' is opened and never closed",
        pt: "'\(opening)' é aberta e nunca é fechada",
        pl: "'\(opening)' jest otwarte i nigdy nie zamknięte",
        fa: "'\(opening)' باز شده و بسته نشده است")
    case .sectionClosedOver(let opening, by: let closing):
      Phrase(
        en: "'\(opening)' is not closed before '\(closing)'",
        pt: "'\(opening)' não é fechada antes de '\(closing)'",
        pl: "'\(opening)' nie jest zamknięte przed '\(closing)'",
        fa: "'\(opening)' پیش از '\(closing)' بسته نشده است")
    case .wrongClosing(let closing, open: let opening?):
      Phrase(
        en: "'\(closing)' does not close '\(opening)'",
        pt: "'\(closing)' não fecha '\(opening)'",
        pl: "'\(closing)' nie zamyka '\(opening)'",
        fa: "'\(closing)' بخش '\(opening)' را نمی‌بندد")
    case .wrongClosing(let closing, open: nil):
      Phrase(
        en: "'\(closing)' closes a section, but none is open",
        pt: "'\(closing)' fecha uma seção, mas nenhuma está aberta",
        pl: "'\(closing)' zamyka sekcję, ale żadna nie jest otwarta",
        fa: "'\(closing)' بخشی را می‌بندد اما بخشی باز نیست")
    case .outsideBlock:
      Phrase(
        en: "only blocks may stand inside a '{{<' tag",
        pt: "só blocos podem estar dentro de uma marca '{{<'",
        pl: "wewnątrz znacznika '{{<' mogą stać tylko bloki",
        fa: "درون برچسب '{{<' تنها بلوک جای دارد")
    }
  }

  /// The tag that closes what `opening` opens: `{{/title}}` for `{{#title}}`.
  private static func closing(_ opening: String) -> String {
    let sigil = opening.firstIndex { "#^$<".contains($0) }
    return sigil.map { "\(opening[..<$0])/\(opening[opening.index(after: $0)...])" } ?? opening
  }

  private static func relation(of reason: TemplateFault.Reason) -> Phrase {
    switch reason {
    case .wrongClosing:
      Phrase(
        en: "this section is open", pt: "esta seção está aberta", pl: "ta sekcja jest otwarta",
        fa: "این بخش باز است")
    default:
      Phrase(
        en: "here the section around it is closed", pt: "aqui fecha-se a seção que a envolve",
        pl: "tutaj zamyka się sekcja, która ją otacza", fa: "بخش پیرامونش اینجا بسته می‌شود")
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
