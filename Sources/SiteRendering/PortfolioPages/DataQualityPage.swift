import AccountModel
import Diagnostics
import Localization
import Segmentation
import SourceFormats

/// `data-quality.html`: may the figures be trusted?
struct DataQualityPage: PortfolioPage {
  static let template = "data-quality"
  let values: NamedValues

  /// Problems and candidates listed; the command line prints all.
  private static let (problemLimit, candidateLimit) = (300, 100)

  init(_ build: BuildRecord, in scope: PageScope) {
    let language = scope.site.language
    let sources = scope.site.portfolio.tables.sources
    let problems = build.diagnostics.sorted { left, right in
      left.severity == right.severity ? left.range < right.range : right.severity < left.severity
    }
    let candidates = sources.flatMap { source in source.candidates.map { (source, $0) } }
    let later = scope.site.portfolio.metrics.totals.rowsAfterAsOf
    values = [
      .lead: .text(Self.lead(build, in: scope)),
      .sources: .list(sources.map { Self.row($0, in: scope) }),
      .hasSources: .flag(!sources.isEmpty),
      .laterRows: later > 0 ? .text(CountedPhrase.laterRows.text(later, in: language)) : nil,
      .problems: .list(problems.prefix(Self.problemLimit).map { Self.row($0, in: scope) }),
      .hasProblems: .flag(!problems.isEmpty),
      .moreProblems: problems.count > Self.problemLimit
        ? .text(
          CountedPhrase.moreProblems.text(problems.count - Self.problemLimit, in: language))
        : nil,
      .candidates: .list(
        candidates.prefix(Self.candidateLimit).map { source, candidate -> NamedValues in
          [
            .key: .html(scope.name(candidate.key)), .file: .html(scope.name(source.file)),
            .rows: .html(scope.count(candidate.rowCount)),
            .line: .html(scope.count(Int(candidate.firstRow.line))),
          ]
        }), .hasCandidates: .flag(!candidates.isEmpty),
      .moreCandidates: candidates.count > Self.candidateLimit
        ? .text(
          CountedPhrase.moreAccounts.text(candidates.count - Self.candidateLimit, in: language))
        : nil,
    ]
  }

  private static func lead(_ build: BuildRecord, in scope: PageScope) -> String {
    let language = scope.site.language
    let counts = [
      (Severity.error, CountedPhrase.errors), (.warning, CountedPhrase.warnings),
      (.info, CountedPhrase.notes),
    ]
    let found = counts.compactMap { severity, phrase -> String? in
      let count = build.diagnostics.count { $0.severity == severity }
      return count > 0 ? phrase.text(count, in: language) : nil
    }
    guard !found.isEmpty else { return scope.text(DataQualityText.dqNoProblems) }
    return scope.style.list(found) + "."
  }

  private static func row(_ source: TableSource, in scope: PageScope) -> NamedValues {
    [
      .file: .html(scope.name(source.file)), .kind: .text(scope.text(source.kind.label)),
      .rows: .html(scope.count(source.rowCount)),
      .rejected: .html(scope.count(source.rejectedRowCount)),
      .hasRejected: .flag(source.rejectedRowCount > 0),
      .first: .html(scope.date(source.dates?.lowerBound)),
      .last: .html(scope.date(source.dates?.upperBound)),
      .candidates: .html(scope.count(source.candidates.count)),
    ]
  }

  private static func row(_ problem: Diagnostic, in scope: PageScope) -> NamedValues {
    let start = problem.range.start
    let place =
      start.line > 0
      ? "\(problem.range.file):\(start.line):\(start.column)" : problem.range.file
    let document = scope.site.routes.document(at: problem.range.file)
    return [
      .severity: .text(scope.text(problem.severity.label)),
      .style: .text(
        problem.severity == .error ? "bad" : problem.severity == .warning ? "warn" : ""),
      .code: .text(problem.code.code), .message: .text(scope.text(problem.message)),
      .place: .text(place), .page: .html(document.map { scope.link(to: $0) }),
      .help: .texts(problem.help.map { scope.text($0) }),
    ]
  }
}
