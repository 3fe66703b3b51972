internal import Diagnostics
internal import Localization

extension Diagnostic {
  /// The problem with a cell that should be a number.
  ///
  /// - Parameter kind: of the file, for what to write in `workspace.yml`.
  static func number(
    _ text: String, column: TableColumn, mark: DecimalMark, kind: TableSource.Kind,
    at range: SourceRange
  ) -> Diagnostic {
    guard !text.isEmpty else { return emptyCell(column, code: .badNumber, at: range) }
    let meant = RejectedNumber(text, mark: mark)
    let looksLikeNumber = text.utf8.allSatisfy { $0 >= 0x2B && $0 <= 0x39 }
    if meant.isTooLarge { return largeNumber(text, column: column, at: range) }
    return mark == .unknowable && looksLikeNumber
      ? ambiguousNumber(text, column: column, at: range)
      : badNumber(text, column: column, mark: mark, meant: meant, kind: kind, at: range)
  }

  /// A quantity that cannot be read: the row counts all the same.
  static func quantity(_ text: String, mark: DecimalMark, at range: SourceRange) -> Diagnostic {
    let problem = number(text, column: .quantity, mark: mark, kind: .orders, at: range)
    return Diagnostic(
      problem.code, problem.message, at: range, severity: .warning,
      label: Phrase(
        en: "the row counts without its quantity", pt: "a linha conta sem a sua quantidade",
        pl: "wiersz liczy się bez ilości", fa: "سطر بدون مقدارش به شمار می‌آید"),
      notes: problem.notes, help: problem.help)
  }

  private static func badNumber(
    _ text: String, column: TableColumn, mark: DecimalMark, meant: RejectedNumber,
    kind: TableSource.Kind, at range: SourceRange
  ) -> Diagnostic {
    let name = column.rawValue
    var help = meant.proposal.map { [Phrase.didYouMean($0)] } ?? []
    if let currency = meant.currency,
      kind.columns.contains(.currency)
    {
      help.append(currencyColumn(currency))
    }
    if meant.hasOtherMark { help.append(declareMark(mark == .comma ? "." : ",", of: kind)) }
    return Diagnostic(
      .badNumber,
      Phrase(
        en: "'\(text)' in column '\(name)' is not a number",
        pt: "'\(text)' na coluna '\(name)' não é um número",
        pl: "'\(text)' w kolumnie '\(name)' nie jest liczbą",
        fa: "'\(text)' در ستون '\(name)' عدد نیست"),
      at: range, label: .rowIsLeftOut, notes: readForm(mark), help: help)
  }

  private static func readForm(_ mark: DecimalMark) -> [Phrase] {
    switch mark {
    case .comma:
      [
        Phrase(
          en: "the numbers of this file are read with a decimal comma: 1234,50",
          pt: "os números deste arquivo são lidos com vírgula decimal: 1234,50",
          pl: "liczby w tym pliku są czytane z przecinkiem dziesiętnym: 1234,50",
          fa: "عددهای این فایل با ممیز ویرگول خوانده می‌شوند: 1234,50")
      ]
    case .point:
      [
        Phrase(
          en: "the numbers of this file are read with a decimal point: 1234.50",
          pt: "os números deste arquivo são lidos com ponto decimal: 1234.50",
          pl: "liczby w tym pliku są czytane z kropką dziesiętną: 1234.50",
          fa: "عددهای این فایل با ممیز نقطه خوانده می‌شوند: 1234.50")
      ]
    case .undecided, .unknowable: []
    }
  }

  private static func currencyColumn(_ code: String) -> Phrase {
    Phrase(
      en: "the currency goes into a column of its own, 'currency': \(code)",
      pt: "a moeda vai para uma coluna própria, 'currency': \(code)",
      pl: "waluta należy do osobnej kolumny 'currency': \(code)",
      fa: "ارز در ستونی جداگانه به نام 'currency' نوشته می‌شود: \(code)")
  }

  private static func declareMark(_ mark: String, of kind: TableSource.Kind) -> Phrase {
    let setting = "data: {\(kind.rawValue): {decimal: \"\(mark)\"}}"
    return Phrase(
      en: "if all numbers of the file are written so, say it in workspace.yml: \(setting)",
      pt: "se todos os números do arquivo se escrevem assim, diga-o em workspace.yml: \(setting)",
      pl: "jeśli tak zapisano wszystkie liczby w pliku, podaj to w workspace.yml: \(setting)",
      fa: "اگر همهٔ عددهای فایل چنین‌اند، در workspace.yml بنویسید: \(setting)")
  }

  /// A number that an amount with six decimals has no room for.
  private static func largeNumber(
    _ text: String, column: TableColumn, at range: SourceRange
  ) -> Diagnostic {
    let name = column.rawValue
    return Diagnostic(
      .badNumber,
      Phrase(
        en: "'\(text)' in column '\(name)' is too large",
        pt: "'\(text)' na coluna '\(name)' é grande demais",
        pl: "'\(text)' w kolumnie '\(name)' to za duża liczba",
        fa: "'\(text)' در ستون '\(name)' بیش از اندازه بزرگ است"),
      at: range, label: .rowIsLeftOut,
      notes: [
        Phrase(
          en: "a number must be below 9 000 000 000 000 (9 million million)",
          pt: "um número deve ser menor que 9 000 000 000 000 (9 milhões de milhões)",
          pl: "liczba musi być mniejsza niż 9 000 000 000 000 (9 bilionów)",
          fa: "عدد باید کمتر از 9 000 000 000 000 (۹ میلیون میلیون) باشد")
      ],
      help: [
        Phrase(
          en: "check its digits; if they are right, write all amounts of the file in thousands",
          pt:
            "confira os algarismos; se estão certos, escreva em milhares todos os valores do arquivo",
          pl: "sprawdź cyfry; jeśli są poprawne, podaj wszystkie kwoty w pliku w tysiącach",
          fa: "رقم‌ها را بررسی کنید؛ اگر درست‌اند همهٔ مبلغ‌های فایل را به هزار بنویسید")
      ])
  }

  /// A number whose separator may be a decimal mark or not.
  private static func ambiguousNumber(
    _ text: String, column: TableColumn, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .badNumber,
      .readInTwoWays(text),
      at: range, label: .rowIsLeftOut,
      help: [
        Phrase(
          en: "say which in workspace.yml, under data: decimal: \",\" or decimal: \".\"",
          pt: "indique-o em workspace.yml, em data: decimal: \",\" ou decimal: \".\"",
          pl: "podaj to w workspace.yml, pod data: decimal: \",\" albo decimal: \".\"",
          fa: "در workspace.yml زیر data بنویسید: decimal: \",\" یا decimal: \".\"")
      ])
  }
}
