package import Diagnostics
package import SourceFormats

/// Where a cell of a data file stands, found again for the few rows that a message names: what the
/// ledger keeps of a row is its line.
package struct CellPlaces: Sendable {
  private let files: [String: StreamedFile]
  private let configuration: Configuration

  /// Of a very large file rows are found near its start.
  private static let mostBytes = 16 << 20

  package init(_ files: [StreamedFile], configuration: Configuration) {
    self.files = Dictionary(
      files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.configuration = configuration
  }

  /// The diagnostics of one code, which name rows, at the cells of a column; the others, and those
  /// whose cell is not found, as they are.
  package func narrowing(
    _ code: DiagnosticCode, to column: TableColumn, in diagnostics: [Diagnostic]
  ) -> [Diagnostic] {
    let named = diagnostics.filter { $0.code == code }
    guard !named.isEmpty else { return diagnostics }
    let places = Dictionary(grouping: named, by: \.range.file).mapValues { found in
      ranges(of: column, inLines: Set(found.map(\.range.start.line)), of: found[0].range.file)
    }
    return diagnostics.map { diagnostic in
      let range = diagnostic.range
      guard diagnostic.code == code, let place = places[range.file]?[range.start.line]
      else { return diagnostic }
      return diagnostic.moved(to: place)
    }
  }

  /// By line; a row without the cell is absent.
  private func ranges(
    of column: TableColumn, inLines lines: Set<Int>, of path: String
  ) -> [Int: SourceRange] {
    guard let file = try? files[path]?.start(Self.mostBytes),
      let kind = TableSource.Kind(path: path), let last = lines.max()
    else { return [:] }
    let format = TableFormat(path: path, kind: kind, configuration: configuration)
    let text = file.decoded(as: format.encoding)
    return text.bytes.withUnsafeBytes { bytes in
      let dialect = CSVDialect(detectingIn: bytes)
      var reader = CSVRecordReader(
        bytes, range: dialect.start..<bytes.count, delimiter: dialect.delimiter,
        firstLine: dialect.firstLine)
      var cells: [CSVCell] = []
      guard let header = reader.next(into: &cells) else { return [:] }
      let names = CSVHeader(cells: cells, record: header, in: bytes, file: path)
      let map = ColumnMap.resolve(names, kind: kind, renamed: format.columns).value
      guard let index = map[column] else { return [:] }
      var found: [Int: SourceRange] = [:]
      while reader.line <= last, let record = reader.next(into: &cells) {
        guard lines.contains(record.line), cells.indices.contains(index) else { continue }
        let place = CSVPlace(rowStart: record.bytes.lowerBound, line: record.line)
        found[record.line] = place.range(
          of: cells[index].trimmed(in: bytes).bytes, in: bytes, file: path)
      }
      return found
    }
  }
}
