import CZlib
import Localization
import SourceFormats

/// What a gzip archive holds (RFC 1952, of one member or several), unpacked in pieces.
final class GzipStream: ByteStream {
  private let packed: any ByteStream
  private let path: String
  private let state: UnsafeMutablePointer<z_stream>
  private let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
  /// Whether the input stands between two members.
  private var isBetweenMembers = true
  private var hasEnded = false

  /// - Parameter path: the archive as messages name it.
  init(_ packed: any ByteStream, path: String) {
    self.packed = packed
    self.path = path
    state = .allocate(capacity: 1)
    state.initialize(to: z_stream())
    // 15 bits of window, and 16 for the header of gzip; fails for lack of memory alone.
    let result = inflateInit2_(
      state, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(result == Z_OK, "inflateInit2: \(result)")
  }

  deinit {
    inflateEnd(state)
    state.deinitialize(count: 1)
    state.deallocate()
    input.deallocate()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableStream) -> Int {
    state.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    state.pointee.avail_out = UInt32(clamping: buffer.count)
    while state.pointee.avail_out > 0, !hasEnded {
      if state.pointee.avail_in == 0 { try readPacked() }
      guard !hasEnded else { break }
      switch inflate(state, Z_NO_FLUSH) {
      case Z_OK, Z_BUF_ERROR: isBetweenMembers = false
      case Z_STREAM_END:
        isBetweenMembers = true
        inflateReset(state)
      default: throw damaged
      }
    }
    return Int(UInt32(clamping: buffer.count) - state.pointee.avail_out)
  }

  private func readPacked() throws(UnreadableStream) {
    let count = try packed.read(into: UnsafeMutableRawBufferPointer(input))
    state.pointee.next_in = input.baseAddress
    state.pointee.avail_in = UInt32(count)
    guard count == 0 else { return }
    guard isBetweenMembers else { throw damaged }
    hasEnded = true
  }

  private var damaged: UnreadableStream { UnreadableStream(.damagedArchive(path)) }
}
