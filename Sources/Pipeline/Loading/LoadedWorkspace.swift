package import Diagnostics
package import Segmentation
package import SiteRendering
package import SourceFormats

/// A workspace, read and computed.
package struct LoadedWorkspace: Sendable {
  package let portfolio: Portfolio
  /// Where the pages of the documents stand; known as soon as the documents are, while the figures
  /// are still computed.
  package let routes: RouteTable
  /// The files of the workspace's `templates/`, in path order.
  package let templates: [SourceFile]
  /// Files that are there, but must not or cannot be read; each is one of `diagnostics`.
  let leftOut: Set<String>
  /// Everything that there is to say about the files, in no particular order.
  package let diagnostics: [Diagnostic]
  /// A digest of `workspace.yml`; a dash where the workspace has none.
  package let configurationDigest: String
  package let times: PhaseTimes

  /// The site of the workspace.
  ///
  /// - Parameters:
  ///   - version: of the program, for the foot of the pages.
  ///   - revision: of the files; nil where they are not in git.
  package func site(version: String, revision: SourceRevision? = nil) async -> Site {
    await SiteRenderer.render(
      portfolio, routes: routes, templates: TemplateSet(overlay: templates), version: version,
      build: BuildRecord(
        diagnostics: diagnostics, configurationDigest: configurationDigest, revision: revision))
  }
}
