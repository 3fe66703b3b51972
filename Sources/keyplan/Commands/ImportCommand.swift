import ArgumentParser
import Pipeline

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Makes dossiers and data files from CRM exports, by a mapping file.",
    discussion: """
      A second run with the same exports changes nothing. A field follows the export as long as \
      nobody has edited it; text written by hand is never overwritten.
      """)

  @Option(help: "The mapping file (YAML): which exports there are, and what becomes of them.")
  var mapping: String

  @Option(help: "The folder of the exports; without it, the mapping's own folder.")
  var source: String?

  @Option(help: "The folder of the workspace, which holds 'content'.")
  var workspace = "."

  @Flag(help: "Say what would change, and change nothing.")
  var dryRun = false

  @Flag(help: "Let an export without rows empty a data file.")
  var allowEmpty = false

  func run() async throws {
    try await Program.run {
      let report = try ImportRun(
        mapping: mapping, sourceFolder: source, workspace: workspace, isDryRun: dryRun,
        allowsEmpty: allowEmpty
      ).run()
      Terminal.write(report.list)
      return Program.Outcome(
        diagnostics: report.diagnostics, summary: report.summary, source: report.source)
    }
  }
}
