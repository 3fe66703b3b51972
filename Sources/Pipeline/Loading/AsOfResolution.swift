import AccountModel
import Diagnostics
import Localization

/// The day that a run describes, and what there is to say about it.
struct AsOfResolution: Sendable {
  let date: CalendarDate
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - option: what the command line says; nil takes the workspace's setting.
  ///   - today: the day of the run; stands in where a workspace has no date at all.
  init(option: Configuration.AsOf?, library: Library, today: CalendarDate) {
    let configuration = library.configuration
    switch option ?? configuration.asOf {
    case .date(let date):
      self.date = date
      let place =
        option == nil
        ? configuration.asOfPlace ?? SourceRange(file: WorkspaceLoader.configurationPath)
        : SourceRange(file: "--as-of")
      diagnostics = date > today ? [.asOfAfterToday(date, today: today, at: place)] : []
    case .today:
      date = today
      diagnostics = []
    case .data:
      let ledger = library.tables.ledger
      let latest = Self.latestEntry(of: ledger, upTo: today)
      date =
        latest?.date
        ?? library.documents.compactMap { $0.date ?? $0.updated }.filter { $0 <= today }.max()
        ?? today
      let future = Self.latestEntry(of: ledger, upTo: nil)
      diagnostics =
        future.flatMap { $0.date > today ? $0 : nil }.map {
          [.orderAfterToday($0, in: ledger, today: today)]
        } ?? []
    }
  }

  /// The entry with the latest date; of several the first one of the files.
  ///
  /// - Parameter day: later ones are left aside; nil for none.
  private static func latestEntry(of ledger: Ledger, upTo day: CalendarDate?) -> LedgerEntry? {
    ledger.accounts.compactMap { account in
      let entries = account.entries
      let count = day.map { entries.count(upTo: $0.dayNumber) } ?? entries.count
      guard count > 0 else { return nil }
      return entries[entries.count(upTo: entries.date(at: count - 1).dayNumber - 1)]
    }
    .max { left, right in
      (left.date, right.file, right.line) < (right.date, left.file, left.line)
    }
  }
}

extension Diagnostic {
  fileprivate static func asOfAfterToday(
    _ date: CalendarDate, today: CalendarDate, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .asOfInFuture,
      Phrase(
        en: "the as-of date \(date.iso) lies after today, \(today.iso)",
        pt: "a data de referência \(date.iso) é posterior a hoje, \(today.iso)",
        pl: "dzień odniesienia \(date.iso) jest późniejszy niż dziś, \(today.iso)",
        fa: "تاریخ مبنا \(date.iso) پس از امروز \(today.iso) است"),
      at: range)
  }

  fileprivate static func orderAfterToday(
    _ entry: LedgerEntry, in ledger: Ledger, today: CalendarDate
  ) -> Diagnostic {
    let day = entry.date.iso
    return Diagnostic(
      .futurePeriod,
      Phrase(
        en: "an order dated '\(day)' lies after today; it is left out",
        pt: "um pedido de '\(day)' é posterior a hoje; fica de fora",
        pl:
          "zamówienie z '\(day)' jest późniejsze niż dziś; pominięto je",
        fa: "سفارشی به تاریخ '\(day)' پس از امروز است؛ کنار گذاشته شد"),
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
          en: "correct the date, or name the day to describe with 'as_of:' in workspace.yml",
          pt: "corrija a data, ou indique o dia a descrever com 'as_of:' em workspace.yml",
          pl: "popraw datę albo podaj opisywany dzień w 'as_of:' w workspace.yml",
          fa: "تاریخ را اصلاح کنید یا روز مورد نظر را با 'as_of:' در workspace.yml بنویسید")
      ])
  }
}
