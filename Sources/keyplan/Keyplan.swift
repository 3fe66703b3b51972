import ArgumentParser
import Diagnostics
import Localization
import Pipeline

/// The `keyplan` program: arguments to one call of `Pipeline` to an exit code.
@main
struct Keyplan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keyplan",
    abstract: "Turns account plans in Markdown and CSV into a browsable site.",
    discussion: """
      Exit codes: 0 done; 1 the workspace has errors; 2 could not do the job, or the command was \
      not understood; 70 a mistake of the program.

      Messages are in the language of the terminal, or of KEYPLAN_LANG (en, pt, pl, fa). This help \
      and what is said about the options of a command are in English only.
      """,
    version: Generator.version,
    subcommands: [
      BuildCommand.self,
      MetricsCommand.self,
      TiersCommand.self,
      RenderCommand.self,
      InitCommand.self,
      NewCommand.self,
      ImportCommand.self,
    ])

  /// The library's own exit code for a command that was not understood is 64; ours is 2.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      let code = exitCode(for: error)
      guard code == .validationFailure else { exit(withError: error) }
      Terminal.writeError(fullMessage(for: error))
      if let nearest = nearestSubcommand(to: CommandLine.arguments.dropFirst().first) {
        Terminal.writeError(Phrase.didYouMean("keyplan \(nearest)").text(in: Terminal.language))
      }
      exit(withError: ExitCode(2))
    }
  }

  /// What somebody probably meant to type; nil for a subcommand that there is. The library proposes
  /// options, but no subcommands.
  private static func nearestSubcommand(to typed: String?) -> String? {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let typed, !names.contains(typed) else { return nil }
    return NearMiss.best(for: typed, among: names)
  }
}
