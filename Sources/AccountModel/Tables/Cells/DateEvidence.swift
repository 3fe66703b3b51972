/// What the cells of a file say about how its dates are written, where nobody declares it. Cells that
/// are no dates in any format say nothing: they are reported when they are read.
struct DateEvidence {
  /// The character between day, month and year of the first cell.
  private var separator: UInt8?
  /// Whether a cell's first number can only be a day.
  private var hasDay = false
  /// Whether a cell is an ISO date, or its month cannot stand in the middle.
  private(set) var isRefuted = false

  mutating func add(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) {
    guard start < end, !isRefuted else { return }
    guard DateFormat.iso.parse(bytes, start, end) == nil else {
      isRefuted = true
      return
    }
    guard let (first, second, year, mark) = Self.numbers(bytes[start..<end]) else { return }
    // A Persian year says that the calendar has to be declared.
    if second > 12 || CalendarDate.persianYears.contains(year) {
      isRefuted = true
    } else if CalendarDate(year: year, month: second, day: first) != nil {
      separator = separator ?? mark
      if first > 12 { hasDay = true }
    }
  }

  /// `dd.MM.yyyy` with the file's own separator, where the cells leave no other reading; else nil.
  var pattern: String? {
    guard hasDay, !isRefuted, let separator else { return nil }
    let mark = String(decoding: [separator], as: UTF8.self)
    return "dd\(mark)MM\(mark)yyyy"
  }

  /// The numbers of `12.5.2026`, and what stands between them. A time may follow.
  private static func numbers(
    _ cell: Slice<UnsafeRawBufferPointer>
  ) -> (first: Int, second: Int, year: Int, mark: UInt8)? {
    var rest = cell
    guard let first = number(&rest, 1...2), let mark = rest.popFirst(), ".-/".utf8.contains(mark),
      let second = number(&rest, 1...2), rest.popFirst() == mark, let year = number(&rest, 4...4),
      rest.first.map({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "T") }) ?? true
    else { return nil }
    return (first, second, year, mark)
  }

  private static func number(
    _ rest: inout Slice<UnsafeRawBufferPointer>, _ lengths: ClosedRange<Int>
  ) -> Int? {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    guard lengths.contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
