import ArgumentParser
import Pipeline
import Segmentation

struct MetricsCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case csv, json }

  static let configuration = CommandConfiguration(
    commandName: "metrics", abstract: "Prints one row an account, with every metric.")

  @OptionGroup var options: WorkspaceOptions

  @Option(help: "csv or json. An undefined figure is an empty cell or null.")
  var format = Format.csv

  func run() async throws {
    try await Program.run {
      let loaded = try await options.load()
      let table = MetricsTable(loaded.portfolio)
      switch format {
      case .csv: Terminal.write(table.csv)
      case .json: Terminal.write(table.json)
      }
      return Program.Outcome(diagnostics: loaded.diagnostics, source: options.source(of: loaded))
    }
  }
}
