internal import Diagnostics
internal import SourceFormats

/// Where a row starts.
struct RowPlace: Sendable, Hashable {
  /// A byte of the text at hand.
  let start: Int
  /// From 1.
  let line: Int
}

/// The problems of a file's rows: the first ones of each kind, and how many there are.
struct RowProblems: Sendable {
  /// How many of one kind are shown for one file.
  static let limit = 20

  private(set) var kept: [Diagnostic] = []
  private(set) var counts: [DiagnosticCode: Int] = [:]

  /// Whether a further problem of the kind is worth a diagnostic; counts it.
  mutating func count(_ code: DiagnosticCode) -> Bool {
    counts[code, default: 0] += 1
    return counts[code, default: 0] <= Self.limit + 1
  }

  mutating func keep(_ diagnostic: Diagnostic) { kept.append(diagnostic) }

  /// The problems of all parts of a file, in order of line, and summarised.
  static func summarised(_ parts: [RowProblems]) -> [Diagnostic] {
    var counts: [DiagnosticCode: Int] = [:]
    for part in parts { counts.merge(part.counts, uniquingKeysWith: +) }
    let kept = parts.flatMap(\.kept).enumerated().sorted { left, right in
      (left.element.range.start.line, left.offset) < (right.element.range.start.line, right.offset)
    }
    return Diagnostic.summarised(kept.map(\.element), counts: counts)
  }
}
