import Diagnostics
import Localization

extension Diagnostic {
  static func rowWithoutID(block: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .emptyRowKey,
      Phrase(
        en: "a row of '\(block)' gives no id; it is left out",
        pt: "uma linha de '\(block)' não dá um id; fica de fora",
        pl: "wiersz dla '\(block)' nie daje identyfikatora; pominięto",
        fa: "سطری از '\(block)' شناسه نمی‌دهد؛ کنار گذاشته شد"),
      at: range)
  }

  static func exportWithoutColumn(
    _ column: String, in source: String, columns: [String], at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .missingColumn,
      Phrase(
        en: "the export '\(source)' has no column '\(column)'",
        pt: "a exportação '\(source)' não tem a coluna '\(column)'",
        pl: "eksport '\(source)' nie ma kolumny '\(column)'",
        fa: "خروجی '\(source)' ستون '\(column)' را ندارد"),
      at: range,
      help: NearMiss.best(for: column, among: columns).map { [.didYouMean($0)] } ?? [])
  }

  enum CellType { case number, date }

  static func exportCell(
    _ cell: String, isNo type: CellType, column: String, at range: SourceRange
  ) -> Diagnostic {
    switch type {
    case .number:
      Diagnostic(
        .badNumber,
        Phrase(
          en: "'\(cell)' in column '\(column)' is not a number",
          pt: "'\(cell)' na coluna '\(column)' não é um número",
          pl: "'\(cell)' w kolumnie '\(column)' nie jest liczbą",
          fa: "'\(cell)' در ستون '\(column)' عدد نیست"),
        at: range)
    case .date:
      Diagnostic(
        .badRowDate,
        Phrase(
          en: "'\(cell)' in column '\(column)' is not a date of the source's pattern",
          pt: "'\(cell)' na coluna '\(column)' não é uma data do padrão da fonte",
          pl: "'\(cell)' w kolumnie '\(column)' nie jest datą według wzoru źródła",
          fa: "'\(cell)' در ستون '\(column)' تاریخی با الگوی منبع نیست"),
        at: range)
    }
  }

  static func editedByHand(_ path: String) -> Diagnostic {
    Diagnostic(
      .duplicateRowKey,
      Phrase(
        en: "'\(path)' was changed by hand since the last import; it is left as it is",
        pt: "'\(path)' foi alterado à mão desde a última importação; fica como está",
        pl: "'\(path)' zmieniono ręcznie od ostatniego importu; pozostaje bez zmian",
        fa: "'\(path)' پس از آخرین ورود داده دستی تغییر کرده است؛ دست‌نخورده ماند"),
      at: SourceRange(file: path), severity: .error,
      help: [
        Phrase(
          en: "move your rows to another file, such as orders-manual.csv, and delete this one",
          pt: "mova as suas linhas para outro arquivo, como orders-manual.csv, e apague este",
          pl: "przenieś swoje wiersze do innego pliku, np. orders-manual.csv, a ten usuń",
          fa: "سطرهای خود را به فایلی دیگر مانند orders-manual.csv ببرید و این را حذف کنید")
      ])
  }
}
