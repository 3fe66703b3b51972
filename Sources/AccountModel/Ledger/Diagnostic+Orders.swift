internal import Diagnostics
internal import Localization

extension Diagnostic {
  /// Within a file a repeated row may be meant; in two files it is mostly an overlap of exports.
  static func repeatedRow(at row: SourceRow, first: SourceRow) -> Diagnostic {
    let place = row.file == first.file ? "\(first.line)" : "\(first.line) (\(first.file))"
    return Diagnostic(
      .duplicateRowKey,
      Phrase(
        en: "the row repeats line \(place): same order, account, date, product and amount",
        pt: "a linha repete a linha \(place): mesmo pedido, conta, data, produto e valor",
        pl: "wiersz powtarza wiersz \(place): to samo zamówienie, konto, data, produkt i kwota",
        fa: "سطر تکرار خط \(place) است: همان سفارش، حساب، تاریخ، کالا و مبلغ"),
      at: row.range, severity: row.file == first.file ? .info : .warning,
      label: Phrase(
        en: "both are counted", pt: "ambas são contadas", pl: "oba są liczone",
        fa: "هر دو شمرده می‌شوند"),
      related: [
        RelatedPlace(
          Phrase(
            en: "first here", pt: "primeiro aqui", pl: "po raz pierwszy tutaj", fa: "نخست اینجا"),
          at: first.range)
      ])
  }

  /// A row of a table with keys whose key an earlier row has.
  static func repeatedKey(at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateRowKey,
      Phrase(
        en: "the row has the same key as an earlier one",
        pt: "a linha tem a mesma chave que uma anterior",
        pl: "wiersz ma ten sam klucz co wcześniejszy", fa: "کلید سطر همان کلید سطری پیشین است"),
      at: range, severity: .error, label: .rowIsLeftOut,
      related: [
        RelatedPlace(
          Phrase(
            en: "first here", pt: "primeiro aqui", pl: "po raz pierwszy tutaj", fa: "نخست اینجا"),
          at: first)
      ])
  }
}
