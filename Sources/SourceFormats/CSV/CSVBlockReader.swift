/// Cuts a stream of CSV text into blocks of whole records.
///
/// Where it cuts depends on the bytes alone, not on who reads the blocks or how fast.
package struct CSVBlockReader {
  private let stream: any ByteStream
  private let blockSize: Int
  /// Bytes that belong to no block yet.
  private var bytes: [UInt8]
  private var start = 0
  /// How many bytes of the file stand before `bytes`.
  private var offset = 0
  private var isComplete = false
  private var line = 1

  /// - Parameter blockSize: about as many bytes a block has.
  package init(
    _ stream: any ByteStream, blockSize: Int = 1 << 19
  ) throws(UnreadableStream) {
    self.stream = stream
    self.blockSize = blockSize
    bytes = []
    try readFurther(max(blockSize, Self.headSize))
  }

  /// How many bytes are read to begin with, at least.
  private static let headSize = 1 << 19

  /// The first bytes of the file, half a megabyte or all: the header and many rows.
  package var head: [UInt8] { bytes }

  /// Goes behind the header.
  ///
  /// - Parameters:
  ///   - end: its end in `head`.
  ///   - line: the line behind it.
  package mutating func skipHeader(to end: Int, line: Int) {
    start = end
    self.line = line
  }

  /// The next block; nil at the end of the file.
  package mutating func next(delimiter: UInt8) throws(UnreadableStream) -> CSVBlock? {
    var border = border(delimiter: delimiter)
    while border == nil {
      try readFurther(blockSize)
      border = self.border(delimiter: delimiter)
    }
    guard let border, border > start else { return nil }
    let lines = bytes.withUnsafeBytes { bytes in
      LineCount.ends(in: UnsafeRawBufferPointer(rebasing: bytes[start..<border]))
    }
    let block = CSVBlock(
      bytes: bytes, range: start..<border, firstLine: line, offset: offset)
    line += lines
    start = border
    return block
  }

  /// Where the block at `start` ends; nil where more bytes are needed to tell.
  private func border(delimiter: UInt8) -> Int? {
    let target = start + blockSize
    guard bytes.count > target else { return isComplete ? bytes.count : nil }
    return bytes.withUnsafeBytes { bytes in
      var scanner = QuoteScanner(
        bytes, range: start..<bytes.count, delimiter: delimiter, isComplete: isComplete)
      return scanner.recordBorder(atOrAfter: target)
    }
  }

  /// Drops what blocks have taken and reads on until there are more bytes than `size`.
  private mutating func readFurther(_ size: Int) throws(UnreadableStream) {
    let rest = bytes[start...]
    offset += start
    // Room for the record in which the block would end; more and more where none ends.
    let more = rest.count > size ? rest.count : size + size / 8 + 1 - rest.count
    bytes = try [UInt8](rest, upTo: more, of: stream)
    isComplete = bytes.count < rest.count + more
    start = 0
  }
}
