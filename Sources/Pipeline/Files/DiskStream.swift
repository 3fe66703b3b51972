import Foundation
import SourceFormats

/// A file on disk, read in pieces.
final class DiskStream: ByteStream {
  private let descriptor: Int32
  private let shown: String

  /// - Parameter shown: the path as messages name it.
  init(_ path: String, shownAs shown: String) throws(WorkspaceError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    self.shown = shown
    guard descriptor >= 0 else { throw .unreadable(path: shown, reason: Disk.lastError) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableStream) -> Int {
    var count = 0
    while count < buffer.count, let base = buffer.baseAddress {
      let got = Foundation.read(descriptor, base + count, buffer.count - count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else {
        throw UnreadableStream(
          .unreadableFile(shown, .unreadable(path: shown, reason: Disk.lastError)))
      }
      guard got > 0 else { break }
      count += got
    }
    return count
  }
}
