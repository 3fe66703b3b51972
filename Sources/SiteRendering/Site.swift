package import Diagnostics

/// The whole site, ready to be written: pages to render, and files that exist already.
package struct Site: Sendable {
  /// In order of path; paths are unique.
  package let pages: [Page]
  /// Style sheet, script, fonts and the images of `templates/assets/`, in order of path.
  package let assets: [OutputFile]
  /// Images and PDFs that documents link, in order of destination.
  package let copies: [AssetCopy]
  /// What there is to say about templates and links.
  package let diagnostics: [Diagnostic]

  package init(
    pages: [Page], assets: [OutputFile], copies: [AssetCopy], diagnostics: [Diagnostic]
  ) {
    self.pages = pages
    self.assets = assets
    self.copies = copies
    self.diagnostics = diagnostics
  }
}
