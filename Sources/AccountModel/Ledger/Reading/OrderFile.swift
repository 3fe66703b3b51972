internal import Diagnostics
internal import SourceFormats

/// What one order file says, in parts as they were read.
struct OrderFile: Sendable {
  let path: String
  /// One a task; which task reads which row is chance, and what is made of them does not show it.
  let parts: [OrderPart]
  let diagnostics: [Diagnostic]
  /// Whether git has left conflict markers in it.
  private let hasConflict: Bool

  private init(
    path: String, parts: [OrderPart], diagnostics: [Diagnostic], hasConflict: Bool
  ) {
    self.path = path
    self.parts = parts
    self.diagnostics = diagnostics
    self.hasConflict = hasConflict
  }

  /// Reads a file in `taskCount` tasks. The result depends neither on `taskCount` nor on
  /// `blockSize`.
  static func read(
    _ file: StreamedFile, format: TableFormat, rates: ExchangeRates, keys: AccountKeys,
    taskCount: Int, blockSize: Int
  ) async throws(UnreadableStream) -> OrderFile {
    func read(
      _ file: StreamedFile, _ problems: [Diagnostic]?
    ) async throws(UnreadableStream) -> OrderFile {
      try await OrderFile(
        file, format: format, rates: rates, keys: keys, taskCount: taskCount,
        blockSize: blockSize, textProblems: problems)
    }
    if format.encoding == .utf8 {
      let orders = try await read(file, nil)
      if !orders.hasConflict { return orders }
    }
    // What is not to be read as it stands is held in memory.
    let text = try file.contents().tableText(in: format.encoding)
    return try await read(StreamedFile(text.value), text.diagnostics)
  }

  /// - Parameter textProblems: nil where they are still to be found.
  private init(
    _ file: StreamedFile, format: TableFormat, rates: ExchangeRates, keys: AccountKeys,
    taskCount: Int, blockSize: Int, textProblems: [Diagnostic]?
  ) async throws(UnreadableStream) {
    let head = try CSVBlockReader(file.open()).head
    let layout = OrderFileLayout(SourceFile(path: file.path, bytes: head), format: format)
    guard let columns = layout.columns else {
      let problems =
        textProblems ?? SourceFile(path: file.path, bytes: head).textDiagnostics()
      self.init(
        path: file.path, parts: [], diagnostics: problems + layout.diagnostics,
        hasConflict: problems.contains { $0.code == .conflictMarker })
      return
    }
    var format = format
    if !format.declaresDates { format.decideDates(by: layout.dates) }
    let reading = OrderReading(
      file: file, layout: layout, columns: columns, dates: format.dates, rates: rates, keys: keys,
      taskCount: taskCount, blockSize: blockSize)
    let parts = try await reading.parts(mark: format.decimalMark)
    let problems =
      textProblems
      ?? parts.compactMap(\.invalidText).min { $0.range < $1.range }.map { [$0] } ?? []
    let isEmpty = parts.allSatisfy { $0.rowCount == 0 }
    self.init(
      path: file.path, parts: parts,
      diagnostics: problems + layout.diagnostics + RowProblems.summarised(parts.map(\.problems))
        + (isEmpty ? [.emptyTable(file.path, hasHeader: true)] : []),
      hasConflict: parts.contains(where: \.hasConflict))
  }
}
