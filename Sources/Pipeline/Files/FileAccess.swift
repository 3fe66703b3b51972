import Foundation

/// Files and streams that are named on the command line.
package enum FileAccess {
  package static func read(_ path: String) throws(WorkspaceError) -> [UInt8] {
    guard !Disk.isFolder(path) else {
      throw .unreadable(path: path, reason: String(cString: strerror(EISDIR)))
    }
    return try Disk.read(path, shownAs: path)
  }

  /// Everything that comes in on standard input.
  package static func readStandardInput() -> [UInt8] {
    [UInt8](FileHandle.standardInput.readDataToEndOfFile())
  }
}
