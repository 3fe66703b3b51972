package import Diagnostics

/// What pages say about the build itself.
package struct BuildRecord: Sendable {
  /// Every diagnostic of the build before rendering, in order of place.
  package let diagnostics: [Diagnostic]
  /// A digest of `workspace.yml`, so that two builds can be told to follow the same rules.
  package let configurationDigest: String

  /// Nil where the workspace is not in git.
  package let revision: SourceRevision?

  package init(
    diagnostics: [Diagnostic], configurationDigest: String, revision: SourceRevision? = nil
  ) {
    self.diagnostics = diagnostics
    self.configurationDigest = configurationDigest
    self.revision = revision
  }
}
