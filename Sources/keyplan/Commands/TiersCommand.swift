import AccountModel
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

  @Option(
    help: """
      A file with another 'tiers:', such as a changed workspace.yml: prints which accounts would \
      move, and by what. Nothing is written.
      """)
  var policy: String?

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Option(help: "text, or json for programs.")
  var format = Format.text

  func validate() throws {
    if policy != nil, format != .text {
      throw ValidationError("'--policy' has no '--format \(format.rawValue)'")
    }
    if account != nil, policy != nil {
      throw ValidationError("'--policy' compares all accounts; leave out '\(account ?? "")'")
    }
  }

  func run() async throws {
    try await Program.run {
      let loaded = try await options.load()
      let report = TierReport(loaded.portfolio, language: Terminal.language)
      if let policy { return try await compare(loaded, with: policy, report) }
      guard let account else {
        Terminal.write(format == .text ? report.table : report.json)
        return Program.Outcome(diagnostics: loaded.diagnostics, source: options.source(of: loaded))
      }
      let ids = loaded.portfolio.scorecards.map(\.account)
      guard
        let text = format == .text
          ? report.explanation(of: account) : report.jsonExplanation(of: account)
      else {
        let nearest = NearMiss.proposal(for: account, among: ids)
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

  private func compare(
    _ loaded: LoadedWorkspace, with policy: String, _ report: TierReport
  ) async throws -> Program.Outcome {
    let file = try PolicyFile(policy)
    // A model with mistakes would compare with something that nobody wrote.
    guard !file.diagnostics.contains(where: { $0.severity == .error }) else {
      return Program.Outcome(diagnostics: file.diagnostics)
    }
    let library = loaded.portfolio.library.replacing(tiers: file.tiers)
    let other = await HistoryReplay(library).portfolio(asOf: loaded.portfolio.asOf)
    Terminal.write(report.comparison(with: other.value))
    return Program.Outcome(diagnostics: file.diagnostics)
  }
}
