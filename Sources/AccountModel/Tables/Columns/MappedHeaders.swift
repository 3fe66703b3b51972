internal import Diagnostics
internal import SourceFormats

/// The headers that `columns:` of `workspace.yml` maps, compared with those that the files have.
struct MappedHeaders {
  let configuration: Configuration

  /// A header that no file has, which is probably a slip. What is mapped for files that are not there
  /// is for later.
  func problems(_ files: [TableSource.Kind: [StreamedFile]]) -> [Diagnostic] {
    guard configuration.data.values.contains(where: { !$0.columnPlaces.isEmpty }) else { return [] }
    var problems: [Diagnostic] = []
    for (stem, options) in configuration.data where !options.columnPlaces.isEmpty {
      let kind = TableSource.Kind(rawValue: stem)
      let own = kind.map { [$0: files[$0] ?? []] } ?? files
      let headers = own.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { kind, files in
        files.flatMap { self.headers(of: $0, kind: kind) }
      }
      guard !headers.isEmpty else { continue }
      let known = Set(headers.map(TableColumn.normalised))
      for (header, place) in options.columnPlaces
      where !known.contains(TableColumn.normalised(header)) {
        problems.append(
          .unknownHeader(
            header, kind: kind, nearest: NearMiss.best(for: header, among: headers), at: place))
      }
    }
    return problems.sorted { $0.range < $1.range }
  }

  private func headers(of file: StreamedFile, kind: TableSource.Kind) -> [String] {
    let format = TableFormat(path: file.path, kind: kind, configuration: configuration)
    // A file that cannot be read is told when its rows are.
    guard let start = try? file.start(Self.longestHeader) else { return [] }
    let table = start.tableText(in: format.encoding).value
    return table.bytes.withUnsafeBytes { bytes in
      let dialect = CSVDialect(detectingIn: bytes)
      var reader = CSVRecordReader(
        bytes, range: dialect.start..<bytes.count, delimiter: dialect.delimiter,
        firstLine: dialect.firstLine)
      var cells: [CSVCell] = []
      guard reader.next(into: &cells) != nil else { return [] }
      return cells.map { $0.trimmed(in: bytes).text(in: bytes) }.filter { !$0.isEmpty }
    }
  }

  /// In bytes; what stands behind is not looked at.
  private static let longestHeader = 1 << 16
}
