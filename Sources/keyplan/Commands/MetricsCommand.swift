import AccountModel
import ArgumentParser
import Pipeline
import Segmentation

struct MetricsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics", abstract: "Prints one row an account, with every metric.",
    discussion: """
      With --from, one row an account and review: the figures as of each month end, with the class and \
      tier that held with the hysteresis of workspace.yml, replayed from the order files.
      """)

  @OptionGroup var options: WorkspaceOptions

  @Option(help: "csv or json. An undefined figure is an empty cell or null.")
  var format = MetricsTable.Format.csv

  @Option(help: "The first day of a history: a date such as 2025-01-31.")
  var from: String?

  @Option(help: "The last day of a history. Without it, the as-of date.")
  var to: String?

  @Option(help: "Which month ends a history shows: month, quarter or year.")
  var every: ReviewDays.Interval?

  func validate() throws {
    if to != nil, from == nil { throw ValidationError("'--to' needs '--from'") }
    if every != nil, from == nil { throw ValidationError("'--every' needs '--from'") }
    for (option, text) in [("--from", from), ("--to", to)] {
      if let text, CalendarDate(iso: text) == nil {
        throw ValidationError("'\(option) \(text)' is not a date such as 2026-06-30")
      }
    }
    if let first, let last, first > last {
      throw ValidationError("'--from \(first.iso)' is after '--to \(last.iso)'")
    }
    if to != nil, options.asOf != nil {
      throw ValidationError("'--to' and '--as-of' both say where a history ends; give one of them")
    }
  }

  private var first: CalendarDate? { from.flatMap { CalendarDate(iso: $0) } }
  private var last: CalendarDate? { to.flatMap { CalendarDate(iso: $0) } }

  func run() async throws {
    try await Program.run {
      let loaded = try await options.load()
      if let first {
        try await writeHistory(of: loaded.portfolio, from: first)
      } else {
        let table = MetricsTable(loaded.portfolio)
        Terminal.write(format == .csv ? table.csv : table.json)
      }
      return Program.Outcome(diagnostics: loaded.diagnostics, source: options.source(of: loaded))
    }
  }

  private func writeHistory(of portfolio: Portfolio, from first: CalendarDate) async throws {
    let stretch = try HistoryStretch(from: first, to: last, asOf: portfolio.asOf)
    let interval = every ?? .month
    let history = await HistoryReplay(portfolio.library)
      .table(of: try stretch.reviewed(every: interval), every: interval, format: format)
    Terminal.write(history)
  }
}

extension MetricsTable.Format: ExpressibleByArgument {}
extension ReviewDays.Interval: ExpressibleByArgument {}
