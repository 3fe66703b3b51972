import ArgumentParser
import Diagnostics
import Localization
import Pipeline
import Segmentation

struct TiersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tiers",
    abstract: "Prints the tier table, or the full explanation of one account.")

  @Argument(help: "The id of an account; without it, all accounts.")
  var account: String?

  @OptionGroup var options: WorkspaceOptions

  func run() async throws {
    try await Program.run {
      let loaded = try await options.load()
      let report = TierReport(loaded.portfolio, language: Terminal.language)
      guard let account else {
        Terminal.write(report.table)
        return Program.Outcome(diagnostics: loaded.diagnostics, source: options.source(of: loaded))
      }
      let ids = loaded.portfolio.scorecards.map(\.account)
      guard let text = report.explanation(of: account) else {
        let nearest = NearMiss.best(for: account, among: ids)
        throw WorkspaceError.refused(
          Phrase(
            en: "there is no account '\(account)'", pt: "não há nenhuma conta '\(account)'",
            pl: "nie ma klienta '\(account)'", fa: "مشتری '\(account)' وجود ندارد"),
          help: nearest.map(Phrase.didYouMean))
      }
      Terminal.write(text)
      return Program.Outcome(diagnostics: loaded.diagnostics, source: options.source(of: loaded))
    }
  }
}
