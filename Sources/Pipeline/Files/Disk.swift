import Foundation

/// The calls of the operating system that the program makes on files.
enum Disk {
  /// What the system says about the call that just failed, in English.
  static var lastError: String { String(cString: strerror(errno)) }

  /// The absolute path without links and dots; nil if there is nothing at the path.
  static func canonicalPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The absolute path of something that may not exist yet: the nearest folder above that does,
  /// without links and dots, with the rest behind it.
  static func canonicalPath(ofNew path: String) -> String {
    if let resolved = canonicalPath(path) { return resolved }
    let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else {
      return (canonicalPath(".") ?? ".") + "/\(trimmed)"
    }
    let name = trimmed[trimmed.index(after: slash)...]
    let parent = slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
    return canonicalPath(ofNew: parent) + "/\(name)"
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// What stands at a path itself, links not followed.
  enum Kind { case nothing, file(size: Int), folder, other }

  static func kind(_ path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(size: Int(status.st_size))
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// What an entry of a folder is itself, links not followed.
  enum EntryKind { case file, folder, link, other }

  /// The kind of what stands at a path; nil where nothing can be said about it.
  static func entryKind(_ path: String) -> EntryKind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// The kind of a directory entry; nil on file systems that do not say.
  static func kind(of entry: UnsafeMutablePointer<dirent>) -> EntryKind? {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  /// The name of a directory entry as bytes, without the terminating zero.
  static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
      Array(buffer.prefix { $0 != 0 })
    }
  }

  static func read(_ path: String, shownAs shown: String) throws(WorkspaceError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: shown, reason: lastError) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: shown, reason: lastError)
    }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count, let base = buffer.baseAddress {
        let got = Foundation.read(descriptor, base + count, buffer.count - count)
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        if got <= 0 { return }
        count += got
      }
    }
    guard !failed else { throw .unreadable(path: shown, reason: lastError) }
    return bytes
  }

  /// Writes a new file, or replaces the bytes of one.
  static func write(
    _ bytes: [UInt8], to path: String, shownAs shown: String
  ) throws(WorkspaceError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw .unwritable(path: shown, reason: lastError) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .unwritable(path: shown, reason: lastError) }
      written += count
    }
  }

  /// Writes a new file, and makes the folders above it where they are missing.
  static func writeWithFolders(
    _ bytes: [UInt8], to path: String, shownAs shown: String
  ) throws(WorkspaceError) {
    do {
      try write(bytes, to: path, shownAs: shown)
    } catch {
      guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { throw error }
      // Another thread may be making the folder at the same time.
      try makeFolder(String(path[..<slash]), shownAs: shown)
      try write(bytes, to: path, shownAs: shown)
    }
  }

  static func rename(
    _ source: String, to target: String, shownAs shown: String
  ) throws(WorkspaceError) {
    guard Foundation.rename(source, target) == 0 else {
      throw .unwritable(path: shown, reason: lastError)
    }
  }

  /// Makes a folder and those above it. A link in the way is refused rather than followed.
  static func makeFolder(_ path: String, shownAs shown: String) throws(WorkspaceError) {
    switch kind(path) {
    case .folder: return
    case .file, .other:
      guard !isFolder(path) else { return }
      throw .unwritable(path: shown, reason: String(cString: strerror(ENOTDIR)))
    case .nothing: break
    }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]), shownAs: shown)
    }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw .unwritable(path: shown, reason: lastError)
    }
  }
}
