import AccountModel
import Diagnostics
import Localization

/// The day that a run describes, and what there is to say about it.
struct AsOfResolution: Sendable {
  let date: CalendarDate
  let diagnostics: [Diagnostic]

  /// - Parameter today: the day of the run; stands in where a workspace has no date at all.
  init(_ setting: Configuration.AsOf, library: Library, today: CalendarDate) {
    switch setting {
    case .date(let date):
      self.date = date
      diagnostics = date > today ? [.asOfAfterToday(date, today: today)] : []
    case .today:
      date = today
      diagnostics = []
    case .data:
      let ledger = library.tables.ledger
      guard let latest = Self.latestEntry(of: ledger) else {
        date = library.documents.compactMap { $0.date ?? $0.updated }.max() ?? today
        diagnostics = []
        return
      }
      date = latest.date
      diagnostics = latest.date > today ? [.orderAfterToday(latest, in: ledger, today: today)] : []
    }
  }

  /// The entry with the latest date; of several the first one of the files.
  private static func latestEntry(of ledger: Ledger) -> LedgerEntry? {
    ledger.accounts.compactMap { account in
      account.entries.last.flatMap { last in account.entries.first { $0.date == last.date } }
    }
    .max { left, right in
      (left.date, right.file, right.line) < (right.date, left.file, left.line)
    }
  }
}

extension Diagnostic {
  fileprivate static func asOfAfterToday(_ date: CalendarDate, today: CalendarDate) -> Diagnostic {
    Diagnostic(
      .asOfInFuture,
      Phrase(
        en: "the as-of date \(date.iso) lies after today, \(today.iso)",
        pt: "a data de referência \(date.iso) é posterior a hoje, \(today.iso)",
        pl: "dzień odniesienia \(date.iso) jest późniejszy niż dziś, \(today.iso)",
        fa: "تاریخ مبنا \(date.iso) پس از امروز \(today.iso) است"),
      at: SourceRange(file: "content/workspace.yml"))
  }

  fileprivate static func orderAfterToday(
    _ entry: LedgerEntry, in ledger: Ledger, today: CalendarDate
  ) -> Diagnostic {
    let day = entry.date.iso
    return Diagnostic(
      .futurePeriod,
      Phrase(
        en: "an order dated '\(day)' lies after today; every figure would describe that day",
        pt: "um pedido de '\(day)' é posterior a hoje; todos os números descreveriam esse dia",
        pl:
          "zamówienie z '\(day)' jest późniejsze niż dziś; wszystkie liczby opisywałyby ten dzień",
        fa: "سفارشی به تاریخ '\(day)' پس از امروز است؛ همهٔ رقم‌ها آن روز را توصیف می‌کردند"),
      at: SourceRange(
        file: ledger.files[Int(entry.file)], line: Int(entry.line), column: 1),
      severity: .error,
      notes: [
        Phrase(
          en: "today is \(today.iso)", pt: "hoje é \(today.iso)", pl: "dziś jest \(today.iso)",
          fa: "امروز \(today.iso) است")
      ],
      help: [
        Phrase(
          en:
            "correct the date, or set 'as_of: \(today.iso)' in workspace.yml to leave later rows out",
          pt:
            "corrija a data, ou ponha 'as_of: \(today.iso)' em workspace.yml para excluir as posteriores",
          pl: "popraw datę albo ustaw 'as_of: \(today.iso)' w workspace.yml, by pominąć późniejsze",
          fa: "تاریخ را اصلاح کنید یا 'as_of: \(today.iso)' را در workspace.yml بگذارید")
      ])
  }
}
