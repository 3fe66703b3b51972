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
      at: range, notes: columns.isEmpty ? [] : [hasColumns(columns)],
      help: NearMiss.best(for: column, among: columns).map { [.didYouMean($0)] } ?? [])
  }

  private static func hasColumns(_ columns: [String]) -> Phrase {
    let limit = 20
    let list = columns.prefix(limit).joined(separator: ", ") + (columns.count > limit ? ", …" : "")
    return Phrase(
      en: "it has: \(list)", pt: "tem: \(list)", pl: "ma kolumny: \(list)",
      fa: "این‌ها را دارد: \(list)")
  }

  /// - Parameter ids: of the documents, in the order in which they are named.
  static func goneFromExport(_ ids: [String], block: String, export: String) -> Diagnostic {
    let limit = 10
    let named = ids.prefix(limit).map { "'\($0)'" }.joined(separator: ", ")
    let more = ids.count - limit
    return Diagnostic(
      .goneFromExport,
      Phrase(
        en: "gone from the export of '\(block)' since the last import: \(named)"
          + (more > 0 ? " and \(more) more" : ""),
        pt: "saíram da exportação de '\(block)' desde a última importação: \(named)"
          + (more > 0 ? " e mais \(more)" : ""),
        pl: "od ostatniego importu zniknęły z eksportu '\(block)': \(named)"
          + (more > 0 ? " i jeszcze \(more)" : ""),
        fa: "از آخرین ورود داده از خروجی '\(block)' حذف شده‌اند: \(named)"
          + (more > 0 ? " و \(more) مورد دیگر" : "")),
      at: SourceRange(file: export),
      notes: [
        Phrase(
          en: "their files stay as they are", pt: "os seus arquivos ficam como estão",
          pl: "ich pliki pozostają bez zmian", fa: "فایل‌هایشان دست‌نخورده می‌ماند")
      ],
      help: [
        Phrase(
          en: "if the export is right, say in the files what has become of them, or delete them",
          pt: "se a exportação estiver certa, diga nos arquivos o que lhes aconteceu, ou apague-os",
          pl: "jeśli eksport jest poprawny, dopisz w plikach, co się z nimi stało, albo je usuń",
          fa: "اگر خروجی درست است، در فایل‌ها بنویسید چه بر سرشان آمده، یا پاکشان کنید")
      ])
  }

  /// - Parameter rowCount: of the data file, all of which it would lose.
  static func wouldEmpty(_ path: String, rowCount: Int, export: String) -> Diagnostic {
    Diagnostic(
      .emptyTable,
      Phrase(
        en: "the export has no rows for '\(path)', which has \(rowCount); it was not changed",
        pt: "a exportação não tem linhas para '\(path)', que tem \(rowCount); não foi alterado",
        pl: "eksport nie ma wierszy dla '\(path)' (wierszy: \(rowCount)); pliku nie zmieniono",
        fa: "خروجی سطری برای '\(path)' ندارد که \(rowCount) سطر دارد؛ تغییری نکرد"),
      at: SourceRange(file: export), severity: .error,
      help: [
        Phrase(
          en: "if there really are none, run the import again with --allow-empty",
          pt: "se realmente não há linhas, repita a importação com --allow-empty",
          pl: "jeśli naprawdę ich nie ma, powtórz import z --allow-empty",
          fa: "اگر واقعاً سطری نیست، ورود داده را با --allow-empty تکرار کنید")
      ])
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
