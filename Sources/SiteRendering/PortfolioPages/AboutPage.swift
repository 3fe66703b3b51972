import AccountModel
import Diagnostics
import Localization
import Segmentation
import SourceFormats

/// `about.html`: how to reproduce this build, and what the site promises.
struct AboutPage: PortfolioPage {
  static let template = "about"
  let values: NamedValues

  init(_ build: BuildRecord, in scope: PageScope) {
    let site = scope.site
    let windows = site.portfolio.windows
    let counts = Dictionary(site.library.documents.map { ($0.kind, 1) }, uniquingKeysWith: +)
    let kinds = DocumentKind.allCases.compactMap { kind -> NamedValues? in
      let count = counts[kind, default: 0]
      guard count > 0 else { return nil }
      return [.label: .text(scope.text(kind.pluralLabel)), .value: .html(scope.count(count))]
    }
    values = [
      .facts: .list(
        [
          Self.fact(.aboutProgram, "Keyplan \(scope.name(site.version))", in: scope),
          Self.fact(.aboutAsOf, scope.date(site.asOf), in: scope),
          Self.fact(
            .aboutTrailing,
            "\(scope.date(windows.trailing.lowerBound)) – \(scope.date(windows.trailing.upperBound))",
            in: scope),
          Self.fact(
            .aboutPrior,
            "\(scope.date(windows.prior.lowerBound)) – \(scope.date(windows.prior.upperBound))",
            in: scope),
          Self.fact(.aboutCurrency, "\(site.configuration.currency)", in: scope),
          Self.fact(
            .aboutLanguages,
            "\(scope.style.list(site.languages.map { scope.style.isolated($0.nativeName) }))",
            in: scope),
          Self.fact(
            .aboutDigest, "<code>\(scope.name(build.configurationDigest))</code>", in: scope),
          Self.fact(
            .aboutRows, scope.count(site.portfolio.metrics.totals.rows), in: scope),
        ] + Self.revision(build, in: scope)), .documents: .list(kinds),
      .hasDocuments: .flag(!kinds.isEmpty),
      .dataQuality: .text(scope.href(to: .dataQuality)),
      .glossary: .text(scope.href(to: .glossary)),
    ]
  }

  private static func revision(_ build: BuildRecord, in scope: PageScope) -> [NamedValues] {
    guard let revision = build.revision else { return [] }
    let changes: SafeHTML? =
      revision.isModified ? " · \(scope.text(AboutText.aboutUncommitted))" : nil
    return [
      fact(
        .aboutCommit,
        "<code>\(scope.name(revision.hash))</code> · \(scope.date(revision.date))\(changes)",
        in: scope)
    ]
  }

  private static func fact(
    _ label: AboutText, _ value: SafeHTML, in scope: PageScope
  ) -> NamedValues {
    [.label: .text(scope.text(label)), .value: .html(value)]
  }
}
