import Foundation

/// Puts a site into its destination folder.
///
/// Everything is rendered into a staging folder first; only then are changed files moved into place,
/// each by an atomic rename (new folders as a whole), and files that the previous manifest names and
/// the site no longer has are deleted. A render that fails leaves the destination as it was, and a
/// file that Keyplan did not write is never touched.
package struct SiteWriter: Sendable {
  /// The names of all files that the last build wrote, one a line, sorted.
  static let manifestName = ".keyplan-manifest"
  private static let stagingName = ".keyplan-staging"

  private let destination: String

  package init(destination: String) {
    self.destination = destination
  }

  package func write(_ files: [PlannedFile]) async throws -> WriteSummary {
    try Disk.makeFolder(destination, shownAs: destination)
    let lock = try lockDestination()
    defer { close(lock) }
    let staging = "\(destination)/\(Self.stagingName)"
    try removeStaging(staging)
    try Disk.makeFolder(staging, shownAs: staging)
    defer { try? FileManager.default.removeItem(atPath: staging) }
    let previous = try previousPaths()
    let site = "\(staging)/site"
    let staged = try await stage(files, in: site, previous: previous)
    let paths = files.map(\.path)
    let obsolete = previous.subtracting(paths).sorted()
    let plan = try MovePlan(of: staged, obsolete: obsolete, to: destination)
    // The manifest names both sites while files move, so that a build cut short here still knows
    // which files are its own.
    try writeManifest(paths + obsolete)
    try carryOut(plan, from: site)
    if !obsolete.isEmpty { try writeManifest(paths) }
    return WriteSummary(
      written: staged.count, unchanged: files.count - staged.count,
      deleted: plan.deletions.count)
  }

  /// Renames and deletes. What fails here, in spite of the plan, leaves a site of old and new pages;
  /// the manifest names both.
  private func carryOut(_ plan: MovePlan, from site: String) throws(WorkspaceError) {
    for (count, path) in plan.moves.enumerated() {
      do throws(WorkspaceError) {
        try Disk.rename("\(site)/\(path)", to: "\(destination)/\(path)", shownAs: path)
      } catch {
        guard count > 0, case .unwritable(_, let reason) = error else { throw error }
        throw .partlyWritten(path: path, reason: reason)
      }
    }
    for path in plan.deletions { try remove(path) }
  }

  /// Renders every file and writes those that differ from what stands in the destination.
  ///
  /// - Returns: the paths of those that were written.
  private func stage(
    _ files: [PlannedFile], in staging: String, previous: Set<String>
  ) async throws -> [String] {
    let isNew = previous.isEmpty && holdsNothing
    return try await Concurrent.map(files) { file in
      let target = "\(destination)/\(file.path)"
      let bytes = try file.contents()
      switch isNew ? .nothing : Disk.kind(target) {
      case .nothing: break
      case .file(let size):
        if size == bytes.count, try Disk.read(target, shownAs: target) == bytes { return nil }
        guard previous.contains(file.path) else { throw inTheWay(target) }
      case .folder, .other: throw inTheWay(target)
      }
      try Disk.writeWithFolders(bytes, to: "\(staging)/\(file.path)", shownAs: file.path)
      return file.path
    }
    .compactMap { (path: String?) in path }
  }

  /// What to say of a file that Keyplan does not know as its own.
  private func inTheWay(_ path: String) -> WorkspaceError {
    func isFile(_ name: String) -> Bool {
      if case .file = Disk.kind("\(destination)/\(name)") { true } else { false }
    }
    return isFile("assets/site.css") && !isFile(Self.manifestName)
      ? .siteWithoutManifest(path: destination) : .foreignFile(path: path)
  }

  /// Whether the destination has nothing in it but the staging folder.
  private var holdsNothing: Bool {
    let names = try? FileManager.default.contentsOfDirectory(atPath: destination)
    return names.map { $0.allSatisfy { $0 == Self.stagingName } } ?? false
  }

  private func lockDestination() throws(WorkspaceError) -> Int32 {
    let descriptor = open(destination, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: destination, reason: Disk.lastError) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .destinationInUse(path: destination)
    }
    return descriptor
  }

  /// A staging folder that a killed build left behind.
  private func removeStaging(_ staging: String) throws(WorkspaceError) {
    switch Disk.kind(staging) {
    case .nothing: return
    case .folder: break
    case .file, .other: throw .foreignFile(path: staging)
    }
    do {
      try FileManager.default.removeItem(atPath: staging)
    } catch {
      throw .unwritable(path: staging, reason: error.localizedDescription)
    }
  }

  private func previousPaths() throws(WorkspaceError) -> Set<String> {
    let path = "\(destination)/\(Self.manifestName)"
    guard case .file = Disk.kind(path) else { return [] }
    let bytes = try Disk.read(path, shownAs: path)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    // A manifest edited by hand must not reach files outside the destination.
    return Set(lines.filter { !$0.hasPrefix("/") && !$0.split(separator: "/").contains("..") })
  }

  private func writeManifest(_ paths: [String]) throws(WorkspaceError) {
    let bytes = Array(paths.sorted().map { "\($0)\n" }.joined().utf8)
    let path = "\(destination)/\(Self.manifestName)"
    if case .file = Disk.kind(path), try Disk.read(path, shownAs: path) == bytes { return }
    let staged = "\(destination)/\(Self.stagingName)/manifest"
    try Disk.write(bytes, to: staged, shownAs: path)
    try Disk.rename(staged, to: path, shownAs: path)
  }

  /// Deletes a file of an earlier build, and the folders that this leaves empty.
  private func remove(_ path: String) throws(WorkspaceError) {
    guard unlink("\(destination)/\(path)") == 0 || errno == ENOENT else {
      throw .partlyWritten(path: path, reason: Disk.lastError)
    }
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      guard rmdir("\(destination)/\(folder)") == 0 else { return }
    }
  }
}
