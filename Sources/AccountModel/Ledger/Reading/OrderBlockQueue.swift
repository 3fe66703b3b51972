internal import SourceFormats

/// Hands out the blocks of an order file to the tasks that read it.
actor OrderBlockQueue {
  private var reader: CSVBlockReader
  private let delimiter: UInt8
  private var hasEnded = false

  /// Starts behind the header.
  init(_ file: StreamedFile, layout: OrderFileLayout, blockSize: Int) throws(UnreadableStream) {
    reader = try CSVBlockReader(file.open(), blockSize: blockSize)
    reader.skipHeader(to: layout.headerEnd, line: layout.firstLine)
    delimiter = layout.delimiter
  }

  /// The next block; nil when all are handed out, and behind one that cannot be read.
  func next() throws(UnreadableStream) -> CSVBlock? {
    guard !hasEnded else { return nil }
    hasEnded = true
    let block = try reader.next(delimiter: delimiter)
    hasEnded = block == nil
    return block
  }
}
