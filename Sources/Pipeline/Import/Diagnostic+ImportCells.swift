import AccountModel
import Diagnostics
import Localization

/// Cells of an export that are not what the mapping takes them for.
extension Diagnostic {
  static func noNumber(
    _ cell: String, column: String, format: NumberFormat, at range: SourceRange
  ) -> Diagnostic {
    guard !format.isAmbiguous(cell) else { return ambiguousNumber(cell, at: range) }
    let help = Phrase.amountAlone(cell) ?? (format.hasDecimalComma ? .decimalCommaOfOthers : nil)
    return Diagnostic(
      .badNumber,
      Phrase(
        en: "'\(cell)' in column '\(column)' is not a number",
        pt: "'\(cell)' na coluna '\(column)' não é um número",
        pl: "'\(cell)' w kolumnie '\(column)' nie jest liczbą",
        fa: "'\(cell)' در ستون '\(column)' عدد نیست"),
      at: range, help: help.map { [$0] } ?? [])
  }

  private static func ambiguousNumber(_ cell: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badNumber, .readInTwoWays(cell), at: range,
      help: [
        Phrase(
          en: "say which in the mapping, beside 'file': decimal: \",\" or decimal: \".\"",
          pt: "indique-o no mapeamento, ao lado de 'file': decimal: \",\" ou decimal: \".\"",
          pl: "podaj to w mapowaniu, obok 'file': decimal: \",\" albo decimal: \".\"",
          fa: "در نگاشت کنار 'file' بنویسید: decimal: \",\" یا decimal: \".\"")
      ])
  }

  static func noDate(
    _ cell: String, column: String, format: DateFormat, at range: SourceRange
  ) -> Diagnostic {
    let pattern = format.pattern
    let proposals = DateFormat.patterns(fitting: cell).map { "dates: \($0)" }
    let help =
      proposals.isEmpty
      ? Phrase.expectedDate(pattern)
      : Phrase(
        en: "expected \(pattern); say in the mapping, beside 'file', how the export writes dates: "
          + proposals.joined(separator: " or "),
        pt:
          "esperava-se \(pattern); indique no mapeamento, ao lado de 'file', o formato das datas: "
          + proposals.joined(separator: " ou "),
        pl: "oczekiwano \(pattern); podaj w mapowaniu, obok 'file', wzór dat: "
          + proposals.joined(separator: " albo "),
        fa: "\(pattern) انتظار می‌رفت؛ الگوی تاریخ‌ها را در نگاشت کنار 'file' بنویسید: "
          + proposals.joined(separator: " یا "))
    return Diagnostic(
      .badRowDate,
      Phrase(
        en: "'\(cell)' in column '\(column)' is not a date of the source's pattern",
        pt: "'\(cell)' na coluna '\(column)' não é uma data do padrão da fonte",
        pl: "'\(cell)' w kolumnie '\(column)' nie jest datą według wzoru źródła",
        fa: "'\(cell)' در ستون '\(column)' تاریخی با الگوی منبع نیست"),
      at: range, help: [help])
  }
}
