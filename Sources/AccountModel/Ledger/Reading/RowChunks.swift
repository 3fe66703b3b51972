/// Rows of some accounts of one file, in chunks that never move: growing arrays would hold everything
/// twice while they grow.
struct RowChunks<Row: Sendable>: Sendable {
  private(set) var chunks: [[Row]] = []
  private var count = 0

  private static var largestChunk: Int { 8192 }

  mutating func append(_ rows: Slice<UnsafeMutableBufferPointer<Row>>) {
    var rest = rows
    while !rest.isEmpty {
      let room = chunks.last.map { $0.capacity - $0.count } ?? 0
      if room <= 0 {
        var chunk: [Row] = []
        chunk.reserveCapacity(min(max(count, rest.count), Self.largestChunk))
        chunks.append(chunk)
        continue
      }
      let taken = rest.prefix(room)
      chunks[chunks.count - 1].append(contentsOf: taken)
      count += taken.count
      rest = rest.dropFirst(room)
    }
  }
}
