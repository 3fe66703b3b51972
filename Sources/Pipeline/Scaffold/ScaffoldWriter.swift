/// Puts new files into a folder; never over another file.
package struct ScaffoldWriter: Sendable {
  private let folder: String

  package init(folder: String) {
    self.folder = folder
  }

  package func write(_ files: [ScaffoldFile]) throws(WorkspaceError) {
    for file in files {
      let path = "\(folder)/\(file.path)"
      guard case .nothing = Disk.kind(path) else { throw .alreadyExists(path: path) }
    }
    for file in files {
      let path = "\(folder)/\(file.path)"
      let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? folder
      try Disk.makeFolder(parent, shownAs: parent)
      try Disk.write(Array(file.text.utf8), to: path, shownAs: path)
    }
  }
}

extension WorkspaceError {
  /// A request for new files that cannot be met.
  package init(_ error: ScaffoldError) {
    if case .exists(let path) = error {
      self = .alreadyExists(path: path)
    } else {
      self = .refused(error.message, help: error.help)
    }
  }
}
