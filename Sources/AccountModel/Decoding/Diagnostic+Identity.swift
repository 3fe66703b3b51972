internal import Diagnostics
internal import Localization

extension Diagnostic {
  static func deepNesting(_ depth: Int, limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .deepNesting,
      Phrase(
        en: "quotes and lists are nested \(depth) deep",
        pt: "as citações e listas estão aninhadas em \(depth) níveis",
        pl: "cytaty i listy są zagnieżdżone na \(depth) poziomów",
        fa: "نقل‌قول‌ها و فهرست‌ها \(depth) لایه در هم هستند"),
      at: range,
      help: [
        Phrase(
          en: "nobody can read more than a few levels; \(limit) are allowed",
          pt: "ninguém lê mais do que alguns níveis; são permitidos \(limit)",
          pl: "nikt nie przeczyta więcej niż kilku poziomów; dozwolonych jest \(limit)",
          fa: "بیش از چند لایه خواندنی نیست؛ تا \(limit) لایه مجاز است")
      ])
  }

  static func unknownType(_ typed: String, at range: SourceRange) -> Diagnostic {
    let kinds = DocumentKind.allCases.map(\.rawValue)
    let list = kinds.joined(separator: ", ")
    return Diagnostic(
      .unknownType,
      Phrase(
        en: "unknown document type '\(typed)'", pt: "tipo de documento desconhecido '\(typed)'",
        pl: "nieznany typ dokumentu '\(typed)'", fa: "گونه سند ناشناخته '\(typed)'"),
      at: range,
      notes: [
        Phrase(
          en: "types are \(list)", pt: "os tipos são \(list)", pl: "typy to \(list)",
          fa: "گونه‌ها: \(list)")
      ],
      help: NearMiss.best(for: typed, among: kinds).map { [Phrase.didYouMean($0)] } ?? [])
  }

  static func unusableID(_ typed: String, _ problem: IDProblem, at range: SourceRange) -> Diagnostic
  {
    let reason =
      switch problem {
      case .empty: Phrase(en: "it is empty", pt: "está vazio", pl: "jest pusty", fa: "خالی است")
      case .tooLong:
        Phrase(
          en: "it is longer than 200 bytes", pt: "tem mais de 200 bytes",
          pl: "jest dłuższy niż 200 bajtów", fa: "از ۲۰۰ بایت درازتر است")
      case .startsWithPoint:
        Phrase(
          en: "it starts with a point", pt: "começa por um ponto", pl: "zaczyna się kropką",
          fa: "با نقطه آغاز می‌شود")
      case .character(let scalar): Self.contains(scalar)
      }
    return Diagnostic(
      .wrongType,
      Phrase(
        en: "'\(typed)' cannot be an id", pt: "'\(typed)' não pode ser um identificador",
        pl: "'\(typed)' nie może być identyfikatorem", fa: "'\(typed)' نمی‌تواند شناسه باشد"),
      at: range, label: reason,
      notes: [
        Phrase(
          en: "the name of the file is used instead", pt: "usa-se o nome do arquivo",
          pl: "użyto nazwy pliku", fa: "به جای آن نام فایل به کار می‌رود")
      ])
  }

  private static func contains(_ scalar: Unicode.Scalar) -> Phrase {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let isVisible = scalar.value > 0x20 && scalar.properties.generalCategory != .format
    let shown =
      isVisible ? "'\(scalar)'" : "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    return Phrase(
      en: "it contains \(shown)", pt: "contém \(shown)", pl: "zawiera \(shown)",
      fa: "\(shown) در آن هست")
  }

  static func duplicateID(
    _ id: DocumentID, at range: SourceRange, first: SourceRange, used: String
  ) -> Diagnostic {
    let (kind, slug) = (id.kind.rawValue, id.slug)
    return Diagnostic(
      .duplicateID,
      Phrase(
        en: "two documents of type '\(kind)' have the id '\(slug)'",
        pt: "dois documentos do tipo '\(kind)' têm o identificador '\(slug)'",
        pl: "dwa dokumenty typu '\(kind)' mają identyfikator '\(slug)'",
        fa: "دو سند از گونه '\(kind)' شناسه '\(slug)' دارند"),
      at: range, related: [RelatedPlace(firstUse, at: first)],
      notes: [
        Phrase(
          en: "the site shows this one as '\(used)'", pt: "o site mostra este como '\(used)'",
          pl: "witryna pokazuje ten jako '\(used)'", fa: "سایت این یکی را '\(used)' نشان می‌دهد")
      ],
      help: [
        Phrase(
          en: "give one of them an id of its own", pt: "dê a um deles um identificador próprio",
          pl: "nadaj jednemu z nich własny identyfikator", fa: "به یکی از آن‌ها شناسه‌ای جدا بدهید")
      ])
  }

  /// - Parameters:
  ///   - number: what tells the addresses of this document's pages from those of `keeper`.
  ///   - keeper: the id that keeps its address.
  static func collidingID(
    _ id: DocumentID, at range: SourceRange, number: Int, keeper: String, keeperPlace: SourceRange
  ) -> Diagnostic {
    let slug = id.slug
    return Diagnostic(
      .collidingSlug,
      Phrase(
        en: "ids '\(slug)' and '\(keeper)' differ only in capital letters",
        pt: "os identificadores '\(slug)' e '\(keeper)' só diferem em maiúsculas",
        pl: "identyfikatory '\(slug)' i '\(keeper)' różnią się tylko wielkością liter",
        fa: "تفاوت شناسه‌های '\(slug)' و '\(keeper)' تنها در حروف بزرگ است"),
      at: range,
      related: [
        RelatedPlace(
          Phrase(
            en: "'\(keeper)' is here, and keeps its address",
            pt: "'\(keeper)' está aqui e mantém o seu endereço",
            pl: "'\(keeper)' jest tutaj i zachowuje swój adres",
            fa: "'\(keeper)' اینجاست و نشانی خود را نگه می‌دارد"), at: keeperPlace)
      ],
      notes: [
        Phrase(
          en: "Windows and macOS take such names for one file: "
            + "pages of '\(slug)' have '~\(number)' in their addresses",
          pt: "o Windows e o macOS tomam esses nomes por um só arquivo: "
            + "as páginas de '\(slug)' têm '~\(number)' no endereço",
          pl: "Windows i macOS uznają takie nazwy za jeden plik: "
            + "strony '\(slug)' mają w adresie '~\(number)'",
          fa: "ویندوز و مک چنین نام‌هایی را یک فایل می‌دانند: "
            + "نشانی صفحه‌های '\(slug)' «~\(number)» دارد")
      ],
      help: [
        Phrase(
          en: "put both files together if they are about the same, else write another 'id:' here",
          pt: "junte os dois arquivos se tratam do mesmo; senão, escreva aqui outro 'id:'",
          pl: "połącz oba pliki, jeśli dotyczą tego samego; inaczej wpisz tu inne 'id:'",
          fa: "اگر هر دو درباره یک چیزند یکی‌شان کنید، وگرنه اینجا 'id:' دیگری بنویسید")
      ])
  }

  private static let firstUse = Phrase(
    en: "the first one is here", pt: "o primeiro está aqui", pl: "pierwszy jest tutaj",
    fa: "نخستین اینجاست")

  static func cycle(
    _ code: DiagnosticCode, _ ids: [DocumentID], at range: SourceRange, others: [SourceRange]
  ) -> Diagnostic {
    let chain = (ids + ids.prefix(1)).map(\.slug).joined(separator: " → ")
    let message =
      code == .cyclicParent
      ? Phrase(
        en: "parent accounts form a circle", pt: "as contas-mãe formam um círculo",
        pl: "klienci nadrzędni tworzą pętlę", fa: "مشتریان مادر حلقه ساخته‌اند")
      : Phrase(
        en: "reporting lines form a circle", pt: "as linhas de reporte formam um círculo",
        pl: "podległość służbowa tworzy pętlę", fa: "خطوط گزارش‌دهی حلقه ساخته‌اند")
    return Diagnostic(
      code, message, at: range, label: Phrase(verbatim: chain),
      related: others.map {
        RelatedPlace(
          Phrase(
            en: "part of the circle", pt: "parte do círculo", pl: "część pętli", fa: "بخشی از حلقه"),
          at: $0)
      })
  }
}
