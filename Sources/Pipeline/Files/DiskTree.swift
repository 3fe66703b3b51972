package import Diagnostics
import Foundation
package import SourceFormats

/// A workspace in a folder on disk.
package struct DiskTree: FileTree {
  /// The folder that holds `content`, as given.
  package let root: String

  package init(root: String) {
    self.root = root
  }

  package func listing() throws(WorkspaceError) -> Diagnosed<[String]> {
    guard let base = Disk.canonicalPath(root), Disk.isFolder("\(base)/content") else {
      throw .noWorkspace(path: root)
    }
    var walk = Walk(base: base)
    for folder in ["content", "templates"] where Disk.isFolder("\(base)/\(folder)") {
      try walk.visit(folder)
    }
    return Diagnosed(walk.paths.sorted(by: Self.precedes), walk.diagnostics)
  }

  /// By text, then by bytes: two names on disk may be the same text.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    left < right || left == right && left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  package func contents(of path: String) throws(WorkspaceError) -> [UInt8] {
    try Disk.read("\(root)/\(path)", shownAs: path)
  }

  package func stream(of path: String) throws(WorkspaceError) -> any ByteStream {
    try DiskStream("\(root)/\(path)", shownAs: path)
  }

  /// The files among `paths` that cannot be read, without reading them.
  func problems(reading paths: [String]) -> [Diagnostic] {
    paths.compactMap { path in
      guard access("\(root)/\(path)", R_OK) != 0 else { return nil }
      return .unreadableFile(path, .unreadable(path: path, reason: Disk.lastError))
    }
  }
}

/// Collects the files below a folder. Names that start with a dot are left out; symbolic links are
/// followed to files of the workspace alone, so that no walk leaves it or runs in a circle.
private struct Walk {
  let base: String
  private(set) var paths: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(base: String) { self.base = base }

  /// Goes through the folder in the order of whole paths, so that sorting those, which are long and
  /// many, finds little to do.
  mutating func visit(_ folder: String) throws(WorkspaceError) {
    for (name, kind) in try entries(of: folder).sorted(by: Self.precedes) {
      visit("\(folder)/\(name)", kind: kind)
    }
  }

  private typealias Entry = (name: String, kind: Disk.EntryKind?)

  /// A folder's name goes on with a slash where it stands in a path.
  private static func precedes(_ left: Entry, _ right: Entry) -> Bool {
    func place(_ entry: Entry) -> String {
      entry.kind == .folder ? "\(entry.name)/" : entry.name
    }
    return place(left) < place(right)
  }

  private mutating func entries(of folder: String) throws(WorkspaceError) -> [Entry] {
    guard let handle = opendir("\(base)/\(folder)") else {
      throw .unreadable(path: folder, reason: Disk.lastError)
    }
    defer { closedir(handle) }
    var entries: [Entry] = []
    while let entry = readdir(handle) {
      let raw = Disk.name(of: entry)
      guard raw.first != UInt8(ascii: ".") else { continue }
      guard let name = String(validating: raw, as: UTF8.self) else {
        diagnostics.append(.fileNameNotUTF8(String(decoding: raw, as: UTF8.self), in: folder))
        continue
      }
      entries.append((name, Disk.kind(of: entry)))
    }
    return entries
  }

  /// - Parameter kind: as the folder tells it; nil where it does not.
  private mutating func visit(_ path: String, kind: Disk.EntryKind?) {
    switch kind {
    case .folder:
      do throws(WorkspaceError) {
        try visit(path)
      } catch {
        diagnostics.append(.unreadableFile(path, error))
      }
    case .file: paths.append(path)
    case .link: followLink(path)
    case .other: break  // A pipe or a device is no document, and reading it may never end.
    case nil:
      guard let kind = Disk.entryKind("\(base)/\(path)") else {
        diagnostics.append(
          .unreadableFile(path, .unreadable(path: path, reason: Disk.lastError)))
        return
      }
      visit(path, kind: kind)
    }
  }

  private mutating func followLink(_ path: String) {
    guard let target = Disk.canonicalPath("\(base)/\(path)"), target.hasPrefix("\(base)/"),
      case .file = Disk.entryKind(target)
    else { return diagnostics.append(.linkOutOfWorkspace(path)) }
    paths.append(path)
  }
}
