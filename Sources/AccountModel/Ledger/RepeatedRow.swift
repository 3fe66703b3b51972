internal import Diagnostics

/// A row that equals another one.
struct RepeatedRow: Sendable {
  private let file: Int32
  private let line: Int32
  private let firstFile: Int32
  private let firstLine: Int32

  private init(of first: LedgerEntry, in entry: LedgerEntry) {
    (file, line) = (entry.file, entry.line)
    (firstFile, firstLine) = (first.file, first.line)
  }

  /// Adds the rows that equal an earlier one of their day.
  ///
  /// - Parameter entries: of one account, in order of date, then file, then line.
  static func find(in entries: [LedgerEntry], _ repeats: inout [RepeatedRow]) {
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].date == entries[start].date { end += 1 }
      if end - start > 1 { find(inDay: entries[start..<end], &repeats) }
      start = end
    }
  }

  private static func find(inDay entries: ArraySlice<LedgerEntry>, _ repeats: inout [RepeatedRow]) {
    guard entries.count > 8 else {
      for index in entries.indices.dropFirst() {
        let entry = entries[index]
        if let first = entries[..<index].first(where: { isSame($0, entry) }) {
          repeats.append(RepeatedRow(of: first, in: entry))
        }
      }
      return
    }
    var byOrder: [UInt64: [LedgerEntry]] = [:]
    for entry in entries {
      let earlier = byOrder[entry.order, default: []]
      if let first = earlier.first(where: { isSame($0, entry) }) {
        repeats.append(RepeatedRow(of: first, in: entry))
      } else if earlier.count < 64 {
        // An order of more lines than this is looked at for its first ones only.
        byOrder[entry.order, default: []].append(entry)
      }
    }
  }

  private static func isSame(_ left: LedgerEntry, _ right: LedgerEntry) -> Bool {
    left.order == right.order && left.amount == right.amount && left.product == right.product
      && left.cost == right.cost && left.quantity == right.quantity
  }

  /// What there is to say about them, file by file.
  static func diagnostics(_ repeats: [RepeatedRow], files: [String]) -> [Diagnostic] {
    let sorted = repeats.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
    return files.indices.flatMap { file in
      let ofFile = sorted.filter { $0.file == Int32(file) }
      return Diagnostic.summarised(
        ofFile.prefix(RowProblems.limit + 1).map {
          .repeatedRow(
            at: SourceRow(file: files[file], line: Int($0.line)),
            first: SourceRow(file: files[Int($0.firstFile)], line: Int($0.firstLine)))
        }, counts: [.duplicateRowKey: ofFile.count])
    }
  }
}
