internal import SourceFormats

/// Reads the rows of an order file in several tasks.
struct OrderReading: Sendable {
  let file: StreamedFile
  let layout: OrderFileLayout
  let columns: OrderColumns
  let dates: DateFormat
  let rates: ExchangeRates
  let keys: AccountKeys
  let taskCount: Int
  /// How many bytes a task takes at a time, about.
  let blockSize: Int

  /// Reads the file once, and a second time where its numbers turn out to have another decimal mark
  /// than they seemed to.
  ///
  /// - Parameter mark: as declared, else undecided.
  func parts(mark: DecimalMark) async throws(UnreadableStream) -> [OrderPart] {
    let parts = try await read(mark: mark)
    guard mark == .undecided else { return parts }
    let evidence = parts.map(\.evidence).reduce(DecimalEvidence(), +)
    return evidence.confirmsFirstReading ? parts : try await read(mark: evidence.mark)
  }

  private func read(mark: DecimalMark) async throws(UnreadableStream) -> [OrderPart] {
    let queue = try OrderBlockQueue(file, layout: layout, blockSize: blockSize)
    let results = await withTaskGroup(of: Result<OrderPart, UnreadableStream>.self) { group in
      for _ in 0..<max(1, taskCount) {
        group.addTask {
          var reader = OrderPartReader(self, mark: mark)
          do throws(UnreadableStream) {
            while let block = try await queue.next() { reader.read(block) }
            return .success(reader.part)
          } catch {
            return .failure(error)
          }
        }
      }
      var results: [Result<OrderPart, UnreadableStream>] = []
      for await result in group { results.append(result) }
      return results
    }
    var parts: [OrderPart] = []
    for result in results { parts.append(try result.get()) }
    return parts
  }
}
