import ArgumentParser
import Localization
import Pipeline

struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes a new workspace that builds, with commented examples.")

  @Argument(help: "The folder of the new workspace; '.' for the current one.")
  var folder: String

  @Option(help: "The name of the site; without it, the folder's name.")
  var name: String?

  @Option(
    name: .customLong("language"), parsing: .upToNextOption,
    help: "Languages of the site (en, pt, pl, fa), the first one for the comments, too.")
  var languages: [Language] = [.english]

  @Option(help: "The base currency, ISO 4217.")
  var currency = "EUR"

  @Flag(help: "Leave the example account and its orders out.")
  var bare = false

  func run() async throws {
    try await Program.run {
      // As a shell completes it: 'ours/'.
      let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
      let writer = ScaffoldWriter(folder: folder)
      let workspace = NewWorkspace(
        name: name ?? writer.name ?? folder, languages: languages, currency: currency,
        date: SystemClock.today(), hasExample: !bare)
      let existing = try writer.existing()
      do {
        let files = try workspace.files(existing: existing)
        try writer.write(files)
        for file in files { Terminal.write("new      \(folder)/\(file.path)\n") }
      } catch ScaffoldError.exists(let path) {
        throw WorkspaceError.alreadyExists(path: "\(folder)/\(path)")
      } catch let error as ScaffoldError {
        throw WorkspaceError(error)
      }
      for path in workspace.kept(existing: existing) {
        Terminal.write("kept     \(folder)/\(path)\n")
      }
      return Program.Outcome(
        summary: Phrase(
          en: "build it with: keyplan build --workspace \(folder)",
          pt: "gere o site com: keyplan build --workspace \(folder)",
          pl: "zbuduj stronę: keyplan build --workspace \(folder)",
          fa: "برای ساخت سایت: keyplan build --workspace \(folder)"))
    }
  }
}

extension Language: ExpressibleByArgument {}
