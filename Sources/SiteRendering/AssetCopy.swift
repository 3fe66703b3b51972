/// A file of the workspace that documents link and that is copied into the site as it is.
package struct AssetCopy: Sendable, Hashable, Comparable {
  /// The file, relative to the workspace: `content/accounts/acme/org-chart.png`.
  package let source: String
  /// Its place below the output folder: `files/accounts/acme/org-chart.png`.
  package let destination: String

  package init(source: String, destination: String) {
    self.source = source
    self.destination = destination
  }

  package static func < (left: AssetCopy, right: AssetCopy) -> Bool {
    (left.destination, left.source) < (right.destination, right.source)
  }
}
