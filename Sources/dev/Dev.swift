import ArgumentParser

/// Chores for the developers of Keyplan.
@main
struct Dev: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dev", abstract: "Chores for the developers of Keyplan.",
    subcommands: [
      Bench.self, DemoData.self, DocumentFields.self, DocumentMetrics.self, EmbedTemplates.self,
    ])
}
