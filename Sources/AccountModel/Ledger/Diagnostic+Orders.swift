internal import Diagnostics
internal import Localization

extension Diagnostic {
  static func repeatedRow(_ file: String, line: Int, first: Int) -> Diagnostic {
    Diagnostic(
      .duplicateRowKey,
      Phrase(
        en: "the row repeats line \(first): same order, account, date, product and amount",
        pt: "a linha repete a linha \(first): mesmo pedido, conta, data, produto e valor",
        pl: "wiersz powtarza wiersz \(first): to samo zamówienie, konto, data, produkt i kwota",
        fa: "سطر تکرار خط \(first) است: همان سفارش، حساب، تاریخ، کالا و مبلغ"),
      at: SourceRange(file: file, line: line, column: 1),
      label: Phrase(
        en: "both are counted", pt: "ambas são contadas", pl: "oba są liczone",
        fa: "هر دو شمرده می‌شوند"),
      related: [
        RelatedPlace(
          Phrase(
            en: "first here", pt: "primeiro aqui", pl: "po raz pierwszy tutaj", fa: "نخست اینجا"),
          at: SourceRange(file: file, line: first, column: 1))
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
