/// A file that is read in pieces, as often as needed, and never held in memory as a whole.
package struct StreamedFile: Sendable {
  /// The path relative to the workspace.
  package let path: String
  private let opening: @Sendable () throws(UnreadableStream) -> any ByteStream

  /// - Parameter opening: a stream of the file's bytes from the first on, a new one at each call.
  package init(
    path: String, opening: @escaping @Sendable () throws(UnreadableStream) -> any ByteStream
  ) {
    self.path = path
    self.opening = opening
  }

  package init(_ file: SourceFile) {
    self.init(path: file.path) { () throws(UnreadableStream) in MemoryStream(file.bytes) }
  }

  package func open() throws(UnreadableStream) -> any ByteStream { try opening() }

  /// At most the first `count` bytes.
  package func start(_ count: Int) throws(UnreadableStream) -> SourceFile {
    let stream = try open()
    return SourceFile(path: path, bytes: try [UInt8](upTo: count, of: stream))
  }

  /// All bytes, for what cannot be done piece by piece.
  package func contents() throws(UnreadableStream) -> SourceFile {
    let stream = try open()
    var bytes: [UInt8] = []
    while true {
      let piece = try [UInt8](upTo: 1 << 20, of: stream)
      bytes += piece
      if piece.isEmpty { return SourceFile(path: path, bytes: bytes) }
    }
  }
}

extension [UInt8] {
  /// The bytes in `start`, then at most `count` of the next bytes of a stream.
  init(
    _ start: ArraySlice<UInt8> = [], upTo count: Int, of stream: any ByteStream
  ) throws(UnreadableStream) {
    var failure: UnreadableStream?
    self = [UInt8](unsafeUninitializedCapacity: start.count + count) { buffer, filled in
      _ = buffer.update(fromContentsOf: start)
      filled = start.count
      do throws(UnreadableStream) {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled..<filled + count])
        filled += try stream.read(into: UnsafeMutableRawBufferPointer(rest))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }
}
