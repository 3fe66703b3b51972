internal import Diagnostics
internal import Localization

extension Diagnostic {
  static func badRowDate(
    _ text: String, column: TableColumn, pattern: String, at range: SourceRange
  ) -> Diagnostic {
    let name = column.rawValue
    guard !text.isEmpty else { return emptyCell(column, code: .badRowDate, at: range) }
    if column.isDate, isBefore1900(text) { return tooEarly(text, column: name, at: range) }
    return Diagnostic(
      .badRowDate,
      Phrase(
        en: "'\(text)' in column '\(name)' is not a date",
        pt: "'\(text)' na coluna '\(name)' não é uma data",
        pl: "'\(text)' w kolumnie '\(name)' nie jest datą",
        fa: "'\(text)' در ستون '\(name)' تاریخ نیست"),
      at: range, label: .rowIsLeftOut,
      help: [column.isDate ? expected(pattern, notFitting: text) : .expectedDate(pattern)])
  }

  /// Whether a text names a year that no file of ours is of: `0001-01-01`, `01/01/0001`,
  /// `1899-12-30`. Years of the Persian calendar (1279 on) are none of these.
  private static func isBefore1900(_ text: String) -> Bool {
    let numbers = text.prefix { $0 != " " && $0 != "T" }.split { !$0.isNumber }
    guard numbers.count == 3,
      let year = numbers.first(where: { $0.count == 4 }).flatMap({ Int($0) })
    else { return false }
    return year < 1000 || (year < 1900 && !CalendarDate.persianYears.contains(year))
  }

  private static func tooEarly(
    _ text: String, column name: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .badRowDate,
      Phrase(
        en: "'\(text)' in column '\(name)' lies before 1900",
        pt: "'\(text)' na coluna '\(name)' é anterior a 1900",
        pl: "'\(text)' w kolumnie '\(name)' jest sprzed 1900 roku",
        fa: "'\(text)' در ستون '\(name)' پیش از سال ۱۹۰۰ میلادی است"),
      at: range, label: .rowIsLeftOut,
      notes: [
        Phrase(
          en: "dates are read from 1900-01-01 on: many programs export an earlier one for none",
          pt: "leem-se datas a partir de 1900-01-01: muitos programas exportam uma anterior "
            + "quando não há nenhuma",
          pl: "daty są czytane od 1900-01-01: wiele programów zapisuje wcześniejszą, "
            + "gdy daty brak",
          fa: "تاریخ‌ها از 1900-01-01 خوانده می‌شوند: بسیاری از برنامه‌ها برای «بی‌تاریخ» "
            + "روزی پیش از آن می‌نویسند")
      ])
  }

  /// What a file's dates look like, and how to say that they look like the one that is there.
  private static func expected(_ pattern: String, notFitting text: String) -> Phrase {
    let proposals = DateFormat.patterns(fitting: text).map { "data: {dates: \($0)}" }
    guard !proposals.isEmpty else { return .expectedDate(pattern) }
    return Phrase(
      en: "expected \(pattern); name another pattern in workspace.yml: "
        + proposals.joined(separator: " or "),
      pt: "esperava-se \(pattern); indique outro formato em workspace.yml: "
        + proposals.joined(separator: " ou "),
      pl: "oczekiwano \(pattern); inny wzór podaj w workspace.yml: "
        + proposals.joined(separator: " albo "),
      fa: "\(pattern) انتظار می‌رفت؛ الگوی دیگر را در workspace.yml بنویسید: "
        + proposals.joined(separator: " یا "))
  }

  static func emptyRowKey(_ column: TableColumn, at range: SourceRange) -> Diagnostic {
    emptyCell(column, code: .emptyRowKey, at: range)
  }

  static func emptyCell(
    _ column: TableColumn, code: DiagnosticCode, at range: SourceRange
  ) -> Diagnostic {
    let name = column.rawValue
    return Diagnostic(
      code,
      Phrase(
        en: "the cell of column '\(name)' is empty", pt: "a célula da coluna '\(name)' está vazia",
        pl: "komórka kolumny '\(name)' jest pusta", fa: "خانهٔ ستون '\(name)' خالی است"),
      at: range, label: .rowIsLeftOut)
  }

  static func badCellChoice(
    _ text: String, column: TableColumn, choices: [String], at range: SourceRange
  ) -> Diagnostic {
    let name = column.rawValue
    let list = choices.joined(separator: ", ")
    return Diagnostic(
      .badCellChoice,
      Phrase(
        en: "unknown value '\(text)' in column '\(name)'",
        pt: "valor desconhecido '\(text)' na coluna '\(name)'",
        pl: "nieznana wartość '\(text)' w kolumnie '\(name)'",
        fa: "مقدار ناشناختهٔ '\(text)' در ستون '\(name)'"),
      at: range, label: .rowIsLeftOut,
      notes: [
        Phrase(
          en: "possible are: \(list)", pt: "possíveis: \(list)", pl: "możliwe: \(list)",
          fa: "ممکن‌ها: \(list)")
      ],
      help: NearMiss.best(for: text, among: choices).map { [.didYouMean($0)] } ?? [])
  }

  static func outOfRange(
    _ text: String, column: TableColumn, range allowed: String, at range: SourceRange
  ) -> Diagnostic {
    let name = column.rawValue
    return Diagnostic(
      .outOfRange,
      Phrase(
        en: "'\(text)' in column '\(name)' is outside \(allowed)",
        pt: "'\(text)' na coluna '\(name)' está fora de \(allowed)",
        pl: "'\(text)' w kolumnie '\(name)' jest poza zakresem \(allowed)",
        fa: "'\(text)' در ستون '\(name)' بیرون از \(allowed) است"),
      at: range, label: .rowIsLeftOut, help: column == .score ? [declareScale] : [])
  }

  private static let declareScale = Phrase(
    en: "where the answers have another scale, name it in the columns scale_min and scale_max",
    pt: "se as respostas têm outra escala, indique-a nas colunas scale_min e scale_max",
    pl: "jeśli odpowiedzi mają inną skalę, podaj ją w kolumnach scale_min i scale_max",
    fa: "اگر مقیاس پاسخ‌ها دیگر است، آن را در ستون‌های scale_min و scale_max بنویسید")
}

extension Phrase {
  static let rowIsLeftOut = Phrase(
    en: "this row is left out", pt: "esta linha fica de fora", pl: "ten wiersz jest pominięty",
    fa: "این سطر کنار گذاشته شد")
}
