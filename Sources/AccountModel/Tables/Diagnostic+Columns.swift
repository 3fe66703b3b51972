internal import Diagnostics
internal import Localization
internal import SourceFormats

extension Diagnostic {
  static func missingColumns(_ missing: MissingColumns, at range: SourceRange) -> Diagnostic {
    let names = missing.columns.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let message =
      missing.columns.count == 1
      ? Phrase(
        en: "the column \(names) is missing", pt: "falta a coluna \(names)",
        pl: "brakuje kolumny \(names)", fa: "ستون \(names) نیست")
      : Phrase(
        en: "these columns are missing: \(names)", pt: "faltam estas colunas: \(names)",
        pl: "brakuje kolumn: \(names)", fa: "این ستون‌ها نیستند: \(names)")
    var help = zip(missing.columns, missing.nearest).compactMap { column, nearest in
      nearest.map { isColumn(header: $0, column: column.rawValue) }
    }
    if let index = missing.nearest.firstIndex(of: nil) {
      help.append(mapColumn(missing.columns[index].rawValue, of: missing.kind.rawValue))
    }
    return Diagnostic(.missingColumn, message, at: range, label: fileLeftOut, help: help)
  }

  private static func isColumn(header: String, column: String) -> Phrase {
    Phrase(
      en: "if '\(header)' is meant, write '\(column)'",
      pt: "se é '\(header)', escreva '\(column)'",
      pl: "jeśli chodzi o '\(header)', wpisz '\(column)'",
      fa: "اگر منظور '\(header)' است، بنویسید '\(column)'")
  }

  private static func mapColumn(_ column: String, of kind: String) -> Phrase {
    func setting(_ yours: String) -> String { "data: {\(kind): {columns: {\(yours): \(column)}}}" }
    return Phrase(
      en: "add '\(column)', or name your column in workspace.yml: \(setting("YOUR COLUMN"))",
      pt: "acrescente '\(column)' ou indique a sua em workspace.yml: \(setting("SUA COLUNA"))",
      pl: "dodaj '\(column)' albo wskaż swoją w workspace.yml: \(setting("TWOJA KOLUMNA"))",
      fa: "'\(column)' را بیفزایید یا ستون خود را در workspace.yml بنویسید: \(setting("ستون شما"))")
  }

  static func unknownColumn(_ name: String, at range: SourceRange, nearest: String?) -> Diagnostic {
    Diagnostic(
      .unknownColumn,
      Phrase(
        en: "unknown column '\(name)'", pt: "coluna desconhecida '\(name)'",
        pl: "nieznana kolumna '\(name)'", fa: "ستون ناشناختهٔ '\(name)'"),
      at: range,
      label: Phrase(
        en: "this column is not read", pt: "esta coluna não é lida",
        pl: "ta kolumna nie jest czytana", fa: "این ستون خوانده نمی‌شود"),
      help: nearest.map { [.didYouMean($0)] } ?? [])
  }

  /// Known columns that nothing is computed from yet, all of a file in one; an info.
  static func unreadColumns(_ names: [String], at range: SourceRange) -> Diagnostic {
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      .unknownColumn,
      Phrase(
        en: "columns that this version does not read: \(list)",
        pt: "colunas que esta versão não lê: \(list)",
        pl: "kolumny, których ta wersja nie czyta: \(list)",
        fa: "ستون‌هایی که این نسخه نمی‌خواند: \(list)"),
      at: range, severity: .info)
  }

  static func unknownDataFile(_ path: String, nearest: String?) -> Diagnostic {
    let kinds = TableSource.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      .unknownDataFile,
      Phrase(
        en: "the name of the data file is not known, so it is not read",
        pt: "o nome do arquivo de dados não é conhecido, por isso não é lido",
        pl: "nazwa pliku danych jest nieznana, więc plik nie jest czytany",
        fa: "نام فایل داده شناخته نیست، پس خوانده نمی‌شود"),
      at: SourceRange(file: path),
      notes: [
        Phrase(
          en: "known are: \(kinds)", pt: "conhecidos: \(kinds)", pl: "znane: \(kinds)",
          fa: "شناخته‌ها: \(kinds)")
      ], help: nearest.map { [.didYouMean($0)] } ?? [])
  }
}
