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

  /// The place of a file of the workspace: below `files/`, its folders and names made portable.
  ///
  ///     AssetCopy(copying: "content/accounts/acme/org chart.png").destination
  ///     // "files/accounts/acme/org~20chart.png"
  package init(copying source: String) {
    let parts = source.split(separator: "/").drop { $0 == "content" }
    var names = parts.dropLast().map { FileName(String($0)).text }
    if let last = parts.last {
      let stem = last.prefix { $0 != "." }
      let suffix = last.dropFirst(stem.count).map { $0 == "." ? "." : FileName(String($0)).text }
      names.append(FileName(String(stem)).text + suffix.joined())
    }
    self.init(source: source, destination: (["files"] + names).joined(separator: "/"))
  }

  /// The copy in a folder of its own: `files/~2/accounts/acme/org-chart.png`. No folder of the
  /// workspace is written so, since a file name has two hexadecimal digits behind a `~`.
  func numbered(_ number: Int) -> AssetCopy {
    AssetCopy(
      source: source,
      destination: "files/~\(number)/" + destination.dropFirst("files/".utf8.count))
  }

  package static func < (left: AssetCopy, right: AssetCopy) -> Bool {
    (left.destination, left.source) < (right.destination, right.source)
  }
}
