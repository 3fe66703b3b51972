/// The part of a source line that is quoted under a diagnostic, cut to the width of the terminal.
struct SourceExcerpt {
  /// The quoted text, with `…` where it was cut.
  let text: String
  /// The columns in front of the marked part.
  let indent: Int
  /// The columns of the marked part; 1 for a point.
  let width: Int
  /// The marked part as it is shown.
  let marked: String
  /// Whether the text holds right-to-left letters, below which carets would point astray.
  let isRightToLeft: Bool

  /// - Parameters:
  ///   - columns: The marked code points, from 0; an upper bound behind the line's end is cut.
  ///   - budget: The columns available.
  init(line: ArraySlice<UInt8>, columns: Range<Int>, budget: Int) {
    let budget = max(budget, 20)
    // Only the neighbourhood of the mark is decoded: a line may have millions of characters.
    let skipped = max(0, columns.lowerBound - budget)
    let decoded = Self.decode(line, skipping: skipped, limit: 3 * budget)
    let cells = decoded.cells
    let start = min(columns.lowerBound - skipped, cells.count)
    let end = min(max(columns.upperBound - skipped, start), cells.count)
    let window = Self.window(cells, mark: start..<end, budget: budget)
    let isCutBefore = skipped > 0 || window.lowerBound > 0
    let isCutAfter = decoded.isCut || window.upperBound < cells.count
    let visible = start..<min(end, window.upperBound)
    text =
      (isCutBefore ? "…" : "") + Self.text(cells[window]) + (isCutAfter ? "…" : "")
    indent = Self.width(cells[window.lowerBound..<start]) + (isCutBefore ? 1 : 0)
    width = max(1, Self.width(cells[visible]))
    marked = Self.text(cells[visible]) + (visible.upperBound < end ? "…" : "")
    isRightToLeft = cells[window].contains { $0.isRightToLeft }
  }

  /// The cells that fit: all of them, or the mark with a third of the budget in front of it.
  private static func window(
    _ cells: [DisplayCell], mark: Range<Int>, budget: Int
  ) -> Range<Int> {
    if width(cells[...]) <= budget { return cells.indices }
    var lower = mark.lowerBound
    var upper = mark.lowerBound
    var used = 2
    while lower > 0, used + cells[lower - 1].width <= budget / 3 {
      lower -= 1
      used += cells[lower].width
    }
    while upper < cells.count, used + cells[upper].width <= budget {
      used += cells[upper].width
      upper += 1
    }
    while lower > 0, used + cells[lower - 1].width <= budget {
      lower -= 1
      used += cells[lower].width
    }
    // A combining mark must not lose the letter that it stands on.
    while lower < mark.lowerBound, cells[lower].width == 0 { lower += 1 }
    return lower..<upper
  }

  private static func width(_ cells: ArraySlice<DisplayCell>) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }

  private static func text(_ cells: ArraySlice<DisplayCell>) -> String {
    cells.reduce(into: "") { $0 += $1.text }
  }

  private static func decode(
    _ line: ArraySlice<UInt8>, skipping: Int, limit: Int
  ) -> (cells: [DisplayCell], isCut: Bool) {
    var cells: [DisplayCell] = []
    var index = line.startIndex
    var toSkip = skipping
    while index < line.endIndex, cells.count < limit {
      let length = sequenceLength(line, at: index)
      if toSkip > 0 {
        toSkip -= 1
      } else if let length, let scalar = scalar(line[index..<index + length]) {
        cells.append(DisplayCell(scalar))
      } else {
        cells.append(DisplayCell(invalid: line[index]))
      }
      index += length ?? 1
    }
    return (cells, index < line.endIndex)
  }

  private static func scalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }

  /// The bytes of the code point at `index`; nil for a byte that starts none.
  private static func sequenceLength(_ line: ArraySlice<UInt8>, at index: Int) -> Int? {
    let length: Int
    switch line[index] {
    case ..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard index + length <= line.endIndex,
      line[index + 1..<index + length].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return nil }
    return length
  }
}
