import ArgumentParser
import Localization
import Pipeline

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Renders the site.")

  @OptionGroup var options: WorkspaceOptions

  @Option(help: "Where the site goes; without it, the folder 'public' of the workspace.")
  var destination: String?

  @Flag(help: "Say how long each phase took.")
  var timings = false

  func run() async throws {
    try await Program.run {
      let report = try await SiteBuild(workspace: options.workspace, destination: destination)
        .run(asOf: options.asOfSetting, today: SystemClock.today())
      if timings { Terminal.writeError(report.times.report) }
      return Program.Outcome(
        diagnostics: report.diagnostics, summary: report.summary, source: report.source)
    }
  }
}
