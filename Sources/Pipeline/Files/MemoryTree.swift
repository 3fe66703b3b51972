package import Diagnostics

/// A workspace that exists in memory only.
package struct MemoryTree: FileTree {
  private let files: [String: [UInt8]]

  /// `files` maps paths such as `content/accounts/acme/index.md` to texts.
  package init(_ files: [String: String]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  package init(bytes files: [String: [UInt8]]) {
    self.files = files
  }

  package func listing() throws(WorkspaceError) -> Diagnosed<[String]> {
    Diagnosed(
      files.keys.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) })
  }

  package func contents(of path: String) throws(WorkspaceError) -> [UInt8] {
    guard let bytes = files[path] else {
      throw .unreadable(path: path, reason: "no such file")
    }
    return bytes
  }
}
