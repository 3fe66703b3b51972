import AccountModel
import ArgumentParser
import Diagnostics
import Localization
import Pipeline

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Makes a commented file in the right place.")

  @Argument(help: "What the file is about.")
  var kind: DocumentKind

  @Option(help: "The title: of an account its name, of a person the name.")
  var title: String?

  @Option(help: "The id; without it, made of the title.")
  var id: String?

  @Option(help: "The id of the account that the document belongs to.")
  var account: String?

  @Option(help: "The day of a meeting, a review or an issue; without it, today.")
  var date: String?

  @Option(
    help: "The language of the comments: en, pt, pl or fa; without it, the workspace's first.")
  var language: Language?

  @Option(help: "The folder of the workspace, which holds 'content'.")
  var workspace = "."

  func validate() throws {
    if let date, CalendarDate(iso: date) == nil {
      throw ValidationError("'--date \(date)' is not a date such as 2026-06-30")
    }
  }

  func run() async throws {
    try await Program.run {
      let tree = DiskTree(root: workspace)
      let existing = try tree.listing().value
      let spoken = try language ?? WorkspaceLoader(tree).configuration().languages[0]
      let document = NewDocument(
        kind: kind, title: title, id: id, account: account, language: spoken,
        date: date.flatMap { CalendarDate(iso: $0) } ?? SystemClock.today())
      do {
        let file = try document.file(existing: existing)
        try ScaffoldWriter(folder: workspace).write([file])
        Terminal.write("new      \(file.path)\n")
      } catch let error as ScaffoldError {
        throw WorkspaceError(error)
      }
      return Program.Outcome()
    }
  }
}

extension DocumentKind: ExpressibleByArgument {}
