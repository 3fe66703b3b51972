internal import Diagnostics
internal import Localization
internal import SourceFormats

extension OrderPartReader {
  /// Notes when a row is due and was paid, if it says the first.
  mutating func readPayment(of row: OrderRow, _ place: RowPlace, _ cells: [CSVCell]) {
    guard let due = date(columns.dueDate, .dueDate, place, cells) else { return }
    let settlement: LedgerPayment.Settlement =
      if let paid = date(columns.paidDate, .paidDate, place, cells) {
        .paid(paid)
      } else if columns.paidDate >= 0, !trimmed(cells[columns.paidDate]).isEmpty {
        .paidOnUnknownDay
      } else if columns.status >= 0,
        OrderStatus(trimmed(cells[columns.status]).text(in: bytes)) == .paid
      {
        .paidOnUnknownDay
      } else {
        .open
      }
    part.add(OrderPayment(row: row, due: due, settlement: settlement))
  }

  /// Nil for a cell that is empty or no date; the latter is reported, but costs only the date: the
  /// amount is as good without it.
  private mutating func date(
    _ index: Int, _ column: TableColumn, _ place: RowPlace, _ cells: [CSVCell]
  ) -> CalendarDate? {
    guard index >= 0 else { return nil }
    let cell = trimmed(cells[index])
    guard !cell.isEmpty else { return nil }
    if let date = parseDate(cell) { return date }
    let text = cell.text(in: bytes)
    let pattern = dates.pattern
    note(.badRowDate, place, cell.bytes) {
      .paymentDate(text, column: column, pattern: pattern, at: $0)
    }
    return nil
  }
}

extension Diagnostic {
  /// A date without which the row still counts.
  fileprivate static func paymentDate(
    _ text: String, column: TableColumn, pattern: String, at range: SourceRange
  ) -> Diagnostic {
    let problem = badRowDate(text, column: column, pattern: pattern, at: range)
    return Diagnostic(
      problem.code, problem.message, at: range, severity: .warning,
      label: Phrase(
        en: "the row counts without this date", pt: "a linha conta sem esta data",
        pl: "wiersz liczy się bez tej daty", fa: "سطر بدون این تاریخ به شمار می‌آید"),
      notes: problem.notes, help: problem.help)
  }
}
