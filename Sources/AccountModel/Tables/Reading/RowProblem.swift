internal import Diagnostics
internal import SourceFormats

/// A problem of a row, whose line is not final before the parts of the file above it are read.
struct RowProblem: Sendable {
  /// Complete but for its place.
  let diagnostic: Diagnostic
  let row: RowPlace
  /// The bytes at fault.
  let stretch: Range<Int>

  /// The diagnostic at its place. `lineOffset`: lines of the file above the row's part.
  func placed(lineOffset: Int, bytes: UnsafeRawBufferPointer, file: String) -> Diagnostic {
    let place = CSVPlace(rowStart: row.start, line: row.line + lineOffset)
    return Diagnostic(
      diagnostic.code, diagnostic.message, at: place.range(of: stretch, in: bytes, file: file),
      severity: diagnostic.severity, label: diagnostic.label, related: diagnostic.related,
      notes: diagnostic.notes, help: diagnostic.help)
  }
}

/// Where a row starts.
struct RowPlace: Sendable, Hashable {
  let start: Int
  /// From 1, or from 1 in the part of the file that is read.
  let line: Int
}

/// The problems of a file's rows: the first ones of each kind, and how many there are.
struct RowProblems: Sendable {
  /// How many of one kind are shown for one file.
  static let limit = 20

  private(set) var kept: [RowProblem] = []
  private(set) var counts: [DiagnosticCode: Int] = [:]

  /// Notes a problem; `diagnostic` is asked for only while it is among the first of its kind.
  mutating func add(
    _ code: DiagnosticCode, row: RowPlace, at stretch: Range<Int>,
    _ diagnostic: (SourceRange) -> Diagnostic
  ) {
    counts[code, default: 0] += 1
    guard counts[code, default: 0] <= Self.limit + 1 else { return }
    kept.append(
      RowProblem(diagnostic: diagnostic(SourceRange(file: "")), row: row, stretch: stretch))
  }
}
