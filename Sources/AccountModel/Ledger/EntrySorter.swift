/// Sorts the rows of one account after another by date, then file, then line, with a buffer that all
/// share.
struct EntrySorter {
  /// How many rows are dated before each day.
  private var counts: [Int32] = []

  /// A few rows are not worth counting, and neither are days of which most have no row.
  private static let fewRows = 64
  private static let daysPerRow = 8

  mutating func sorted(_ rows: ArraySlice<LedgerEntry>) -> [LedgerEntry] {
    guard let first = rows.first?.date.dayNumber else { return [] }
    var (low, high) = (first, first)
    for row in rows {
      low = min(low, row.date.dayNumber)
      high = max(high, row.date.dayNumber)
    }
    let days = Int(high) - Int(low) + 1
    guard rows.count > Self.fewRows, days <= rows.count * Self.daysPerRow else {
      return rows.sorted(by: Self.precedes)
    }
    return countingSorted(rows, from: low, days: days)
  }

  private static func precedes(_ left: LedgerEntry, _ right: LedgerEntry) -> Bool {
    (left.date, left.file, left.line) < (right.date, right.file, right.line)
  }

  private mutating func countingSorted(
    _ rows: ArraySlice<LedgerEntry>, from first: Int32, days: Int
  ) -> [LedgerEntry] {
    counts.removeAll(keepingCapacity: true)
    counts.append(contentsOf: repeatElement(0, count: days + 1))
    for row in rows { counts[Int(row.date.dayNumber - first) + 1] += 1 }
    for day in 1..<counts.count { counts[day] += counts[day - 1] }
    var entries = [LedgerEntry](unsafeUninitializedCapacity: rows.count) { buffer, count in
      for row in rows {
        let day = Int(row.date.dayNumber - first)
        buffer.initializeElement(at: Int(counts[day]), to: row)
        counts[day] += 1
      }
      count = rows.count
    }
    Self.sortDays(&entries)
    return entries
  }

  /// Sorts the rows of each day, which are in order of date.
  private static func sortDays(_ entries: inout [LedgerEntry]) {
    var start = 0
    while start < entries.count {
      var end = start + 1
      var isSorted = true
      while end < entries.count, entries[end].date == entries[start].date {
        isSorted = isSorted && precedes(entries[end - 1], entries[end])
        end += 1
      }
      if !isSorted { entries[start..<end].sort(by: precedes) }
      start = end
    }
  }
}
