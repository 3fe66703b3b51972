internal import Diagnostics
internal import Localization

extension Diagnostic {
  static func missingColumn(
    _ column: TableColumn, at range: SourceRange, nearest: String?
  ) -> Diagnostic {
    let name = column.rawValue
    let help = nearest.map { nearest in
      Phrase(
        en: "is it '\(nearest)'? rename it, or map it in workspace.yml: data columns",
        pt: "será '\(nearest)'? mude o nome ou indique-o em workspace.yml: data columns",
        pl: "czy to '\(nearest)'? zmień nazwę albo wskaż ją w workspace.yml: data columns",
        fa: "آیا '\(nearest)' است؟ نامش را عوض کنید یا در workspace.yml زیر data columns بنویسید")
    }
    return Diagnostic(
      .missingColumn,
      Phrase(
        en: "the column '\(name)' is missing", pt: "falta a coluna '\(name)'",
        pl: "brakuje kolumny '\(name)'", fa: "ستون '\(name)' نیست"),
      at: range,
      label: Phrase(
        en: "the file is left out", pt: "o arquivo fica de fora", pl: "plik jest pominięty",
        fa: "فایل کنار گذاشته شد"),
      help: help.map { [$0] } ?? [])
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

extension Phrase {
}
