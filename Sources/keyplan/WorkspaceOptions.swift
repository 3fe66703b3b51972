import AccountModel
import ArgumentParser
import Pipeline
import Segmentation

/// The options of every command that reads a workspace.
struct WorkspaceOptions: ParsableArguments {
  @Option(help: "The folder of the workspace, which holds 'content'.")
  var workspace = "."

  @Option(
    name: .customLong("as-of"),
    help: "The day to describe: a date such as 2026-06-30, 'data' or 'today'.")
  var asOf: String?

  func validate() throws {
    if let asOf, Configuration.AsOf(asOf) == nil {
      throw ValidationError("'--as-of \(asOf)' is not 'data', 'today' or a date such as 2026-06-30")
    }
  }

  /// Nil where the command line does not say.
  var asOfSetting: Configuration.AsOf? { asOf.flatMap { Configuration.AsOf($0) } }

  func load() async throws -> LoadedWorkspace {
    try await WorkspaceLoader(DiskTree(root: workspace))
      .load(asOf: asOfSetting, today: SystemClock.today())
  }

  /// The files that the diagnostics of a run name.
  func source(of loaded: LoadedWorkspace) -> ShownSource {
    ShownSource(workspace: workspace, configuration: loaded.portfolio.library.configuration)
  }
}
