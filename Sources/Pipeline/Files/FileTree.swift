package import Diagnostics
package import SourceFormats

/// Where a workspace comes from: a folder on disk, or memory in tests.
package protocol FileTree: Sendable {
  /// The path of every regular file below the folders `content` and `templates`, relative to the
  /// workspace with `/` between its parts, in order (Unicode scalars), with what there is to say
  /// about entries that are left out.
  func listing() throws(WorkspaceError) -> Diagnosed<[String]>

  /// The bytes of a file of the listing.
  func contents(of path: String) throws(WorkspaceError) -> [UInt8]

  /// The bytes of a file of the listing, one piece after another; from memory where a tree has no
  /// better way.
  func stream(of path: String) throws(WorkspaceError) -> any ByteStream
}
