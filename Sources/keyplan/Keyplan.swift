import ArgumentParser

/// The `keyplan` program: arguments to one call of `Pipeline` to an exit code.
@main
struct Keyplan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keyplan",
    abstract: "Turns account plans in Markdown and CSV into a browsable site.")
}
