package import AccountModel
package import Diagnostics
package import Localization
import Segmentation
import SiteRendering
import SourceFormats

/// Builds the site of a workspace.
package struct SiteBuild: Sendable {
  private let workspace: String
  private let destination: String

  /// - Parameters:
  ///   - workspace: the folder that holds `content`.
  ///   - destination: where the site goes; nil for `public` in the workspace.
  package init(workspace: String, destination: String?) {
    self.workspace = workspace
    self.destination = destination ?? "\(workspace)/public"
  }

  package struct Report: Sendable {
    package let asOf: CalendarDate
    package let destination: String
    package let pageCount: Int
    package let files: WriteSummary
    package let diagnostics: [Diagnostic]
    /// The files that the diagnostics name.
    package let source: ShownSource
    package let times: PhaseTimes
  }

  package func run(asOf: Configuration.AsOf?, today: CalendarDate) async throws -> Report {
    try checkDestination()
    let tree = DiskTree(root: workspace)
    async let revision = GitRepository(workspace: workspace).revision
    let loaded = try await WorkspaceLoader(tree).load(asOf: asOf, today: today)
    var times = loaded.times
    let known = await revision
    let site = await times.measure("plan pages") {
      await loaded.site(version: Generator.version, revision: known)
    }
    let copied = site.copies.map(\.source).filter { !loaded.leftOut.contains($0) }
    let unreadable = tree.problems(reading: copied)
    let files = plannedFiles(
      of: site, from: tree, without: loaded.leftOut.union(unreadable.map(\.range.file)))
    let summary = try await times.measure("render and write pages") {
      try await SiteWriter(destination: destination).write(files)
    }
    // Freeing a large workspace takes a tenth of a second, and the process is about to end.
    _ = Unmanaged.passRetained(Kept(portfolio: loaded.portfolio, site: site))
    return Report(
      asOf: loaded.portfolio.asOf, destination: destination, pageCount: site.pages.count,
      files: summary, diagnostics: loaded.diagnostics + site.diagnostics + unreadable,
      source: ShownSource(
        workspace: workspace, configuration: loaded.portfolio.library.configuration),
      times: times)
  }

  /// What the process takes with it to its end.
  private final class Kept {
    let portfolio: Portfolio
    let site: Site

    init(portfolio: Portfolio, site: Site) {
      self.portfolio = portfolio
      self.site = site
    }
  }

  /// - Parameter unreadable: files that documents link and that cannot be copied.
  private func plannedFiles(
    of site: Site, from tree: DiskTree, without unreadable: Set<String>
  ) -> [PlannedFile] {
    site.pages.map { page in
      PlannedFile(path: page.route.path) { page.outputFile().bytes }
    }
      + site.assets.map { asset in PlannedFile(path: asset.path) { asset.bytes } }
      + site.copies.filter { !unreadable.contains($0.source) }.map { copy in
        PlannedFile(path: copy.destination) { try tree.contents(of: copy.source) }
      }
  }

  /// A site inside of what the build reads would be read by the next build.
  private func checkDestination() throws(WorkspaceError) {
    guard let base = Disk.canonicalPath(workspace) else { throw .noWorkspace(path: workspace) }
    let target = Disk.canonicalPath(ofNew: destination)
    // A folder that holds the workspace would mix pages with what is not the site's.
    if base == target || base.hasPrefix(target == "/" ? "/" : "\(target)/") {
      throw .destinationIsSource(path: destination)
    }
    for folder in ["content", "templates"] {
      if target == "\(base)/\(folder)" || target.hasPrefix("\(base)/\(folder)/") {
        throw .destinationIsSource(path: destination)
      }
    }
  }
}

extension SiteBuild.Report {
  /// One line: how many pages, as of which day, how many files changed, and where they are.
  package var summary: Phrase {
    let (pages, day, changed) = (pageCount, asOf.iso, files.written + files.deleted)
    let files = changed == 1 ? "1 file" : "\(changed) files"
    return Phrase(
      en: "\(pages) pages as of \(day), \(files) changed, in \(destination)",
      pt: "\(pages) páginas com data de \(day), \(changed) arquivos alterados, em \(destination)",
      pl: "stron: \(pages), stan na \(day), zmienionych plików: \(changed), w \(destination)",
      fa: "\(pages) صفحه به تاریخ \(day)، \(changed) فایل تغییر کرد، در \(destination)")
  }
}
