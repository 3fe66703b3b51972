import Foundation

/// Puts new files into a folder; never over another file.
package struct ScaffoldWriter: Sendable {
  private let folder: String

  package init(folder: String) {
    self.folder = folder
  }

  /// The name of the folder itself, also where it is given as `.`; nil for the root of the disk.
  package var name: String? {
    Disk.canonicalPath(ofNew: folder).split(separator: "/").last.map(String.init)
  }

  /// What the folder holds: its files, and what lies directly in the folders of a workspace. A
  /// name such as `.gitkeep` there only keeps the folder.
  package func existing() throws(WorkspaceError) -> [String] {
    guard Disk.canonicalPath(folder) != nil else { return [] }
    guard Disk.isFolder(folder) else { throw .alreadyExists(path: folder) }
    var paths: [String] = []
    for name in try names(in: folder) {
      guard Disk.isFolder("\(folder)/\(name)") else {
        paths.append(name)
        continue
      }
      switch name.lowercased() {
      case "content", "templates":
        paths += try names(in: "\(folder)/\(name)").filter { !$0.hasPrefix(".") }
          .map { "\(name)/\($0)" }
      case "public": paths += try names(in: "\(folder)/\(name)").map { "\(name)/\($0)" }
      default: break
      }
    }
    return paths
  }

  private func names(in folder: String) throws(WorkspaceError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw .unreadable(path: folder, reason: error.localizedDescription)
    }
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
