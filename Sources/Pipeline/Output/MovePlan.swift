import Foundation

/// How staged files get into their destination and obsolete ones out of it; found out, with all that
/// would stop them, before the first file moves.
struct MovePlan {
  /// The files and folders to rename, relative to the destination, each after the folders above it. A
  /// folder that the destination does not have moves as a whole.
  private(set) var moves: [String] = []
  /// The obsolete files that are there, relative to the destination. What is reached through a link is
  /// not the site's and is left alone.
  private(set) var deletions: [String] = []
  private let destination: String
  /// Whether the destination has a folder, by its path.
  private var isThere: [Substring: Bool] = [:]

  /// - Parameters:
  ///   - paths: of the staged files, relative to the destination; here as below.
  ///   - obsolete: of files that the site no longer has.
  init(
    of paths: [String], obsolete: [String], to destination: String
  ) throws(WorkspaceError) {
    self.destination = destination
    for path in paths where try hasFolder(Self.folder(of: path[...])) { moves.append(path) }
    for path in obsolete {
      let folder = Self.folder(of: path[...])
      guard isOwnFolder(folder), case .file = Disk.kind("\(destination)/\(path)") else { continue }
      try checkAccess(folder.isEmpty ? destination : "\(destination)/\(folder)")
      deletions.append(path)
    }
  }

  /// Whether a folder is there, and neither it nor one above it is a link.
  private func isOwnFolder(_ folder: Substring) -> Bool {
    if folder.isEmpty { return true }
    guard case .folder = Disk.kind("\(destination)/\(folder)") else { return false }
    return isOwnFolder(Self.folder(of: folder))
  }

  /// Whether the destination has a folder; one that it does not have is added to the moves.
  private mutating func hasFolder(_ folder: Substring) throws(WorkspaceError) -> Bool {
    if let known = isThere[folder] { return known }
    var found = false
    if folder.isEmpty {
      try checkAccess(destination)
      found = true
    } else if try hasFolder(Self.folder(of: folder)) {
      let path = "\(destination)/\(folder)"
      switch Disk.kind(path) {
      case .folder:
        try checkAccess(path)
        found = true
      case .nothing: moves.append(String(folder))
      case .file, .other: throw .foreignFile(path: path)
      }
    }
    isThere[folder] = found
    return found
  }

  private func checkAccess(_ folder: String) throws(WorkspaceError) {
    guard access(folder, W_OK | X_OK) == 0 else {
      throw .unwritable(path: folder, reason: Disk.lastError)
    }
  }

  /// Empty for what stands right in the destination.
  private static func folder(of path: Substring) -> Substring {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return path[..<slash]
  }
}
