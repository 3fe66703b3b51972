package import Diagnostics
package import Localization

extension Diagnostic {
  /// - Parameter isInHeader: whether it costs the file and not a row.
  package static func unclosedQuote(at range: SourceRange, isInHeader: Bool = false) -> Diagnostic {
    Diagnostic(
      .unparsableCSV,
      Phrase(
        en: "a quote that opens here is not closed", pt: "as aspas abertas aqui não são fechadas",
        pl: "cudzysłów otwarty tutaj nie jest zamknięty",
        fa: "نقل‌قولی که اینجا باز شده بسته نشده است"),
      at: range,
      label: isInHeader ? fileLeftOut : rowLeftOut,
      help: [
        Phrase(
          en: "close the quote; a quote inside a quoted cell is written twice: \"\"",
          pt: "feche as aspas; aspas dentro de uma célula entre aspas escrevem-se duas vezes: \"\"",
          pl:
            "zamknij cudzysłów; cudzysłów wewnątrz komórki w cudzysłowie pisze się dwa razy: \"\"",
          fa: "نقل‌قول را ببندید؛ نقل‌قول درون خانهٔ نقل‌قول‌دار دو بار نوشته می‌شود: \"\"")
      ])
  }

  package static let fileLeftOut = Phrase(
    en: "the file is left out", pt: "o arquivo fica de fora", pl: "plik jest pominięty",
    fa: "فایل کنار گذاشته شد")

  private static let rowLeftOut = Phrase(
    en: "this row is left out", pt: "esta linha fica de fora", pl: "ten wiersz jest pominięty",
    fa: "این سطر کنار گذاشته شد")

  package static func wrongCellCount(
    _ file: String, line: Int, expected: Int, found: Int
  ) -> Diagnostic {
    let help =
      found > expected
      ? Phrase(
        en: "put a cell that holds the separator in double quotes",
        pt: "ponha entre aspas duplas uma célula que contenha o separador",
        pl: "ujmij w cudzysłów komórkę, która zawiera separator",
        fa: "خانه‌ای را که جداکننده در آن است در نقل‌قول دوتایی بگذارید")
      : Phrase(
        en: "every row needs all columns; leave a cell empty but keep its separator",
        pt: "cada linha precisa de todas as colunas; deixe a célula vazia mas mantenha o separador",
        pl: "każdy wiersz wymaga wszystkich kolumn; komórka może być pusta, ale z separatorem",
        fa: "هر سطر به همهٔ ستون‌ها نیاز دارد؛ خانه می‌تواند خالی باشد ولی جداکننده بماند")
    return Diagnostic(
      .wrongCellCount,
      Phrase(
        en: "the row has \(found) cells, the header has \(expected)",
        pt: "a linha tem \(found) células, o cabeçalho tem \(expected)",
        pl: "liczba komórek w wierszu: \(found), w nagłówku: \(expected)",
        fa: "سطر \(found) خانه دارد و سرستون \(expected)"),
      at: SourceRange(file: file, line: line, column: 1), label: rowLeftOut,
      help: [help])
  }

  /// - Parameter hasHeader: whether there is a header at least: a table that has no rows yet.
  package static func emptyTable(_ file: String, hasHeader: Bool) -> Diagnostic {
    Diagnostic(
      .emptyTable,
      Phrase(
        en: "the file has no rows", pt: "o arquivo não tem linhas", pl: "plik nie ma wierszy",
        fa: "فایل سطری ندارد"),
      at: SourceRange(file: file), severity: hasHeader ? .warning : .error)
  }
}
