import ArgumentParser
import Pipeline
import SourceFormats

struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Prints the HTML of one Markdown file or of standard input.")

  @Argument(help: "The file; without it, or with '-', standard input.")
  var file: String?

  @Option(
    help: """
      commonmark or gfm (which pass raw HTML, as their specifications do), or keyplan, the dialect \
      of a workspace.
      """)
  var dialect = MarkdownDialect.keyplan

  func run() async throws {
    try await Program.run {
      let isStream = file == nil || file == "-"
      let bytes =
        if let file, !isStream { try FileAccess.read(file) } else {
          FileAccess.readStandardInput()
        }
      Terminal.write(MarkdownPage.html(of: bytes, dialect: dialect))
      return Program.Outcome()
    }
  }
}

extension MarkdownDialect: ExpressibleByArgument {}
