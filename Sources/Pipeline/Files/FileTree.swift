package import Diagnostics

/// Where a workspace comes from: a folder on disk, or memory in tests.
package protocol FileTree: Sendable {
  /// Every regular file below the folders `content` and `templates`, in order of path (Unicode
  /// scalars), with what there is to say about entries that are left out.
  func listing() throws(WorkspaceError) -> Diagnosed<[FileEntry]>

  /// The bytes of a file of the listing.
  func contents(of path: String) throws(WorkspaceError) -> [UInt8]
}

/// A file of a tree.
package struct FileEntry: Sendable, Hashable {
  /// Relative to the workspace, with `/` between its parts.
  package let path: String
  /// In bytes.
  package let size: Int

  package init(path: String, size: Int) {
    self.path = path
    self.size = size
  }
}
