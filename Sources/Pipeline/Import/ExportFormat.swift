import AccountModel

/// How an export writes numbers and dates: as the mapping declares, else as its cells tell.
struct ExportFormat: Sendable {
  let numbers: NumberFormat
  let dates: DateFormat

  /// By the names of the sources.
  static func formats(
    of mapping: ImportMapping, sources: [String: ImportSource]
  ) -> [String: ExportFormat] {
    let values =
      mapping.blocks.flatMap { $0.fields.map(\.value) } + mapping.tables.flatMap(\.values)
    var formats: [String: ExportFormat] = [:]
    for settings in mapping.sources {
      guard let source = sources[settings.name] else { continue }
      formats[settings.name] = ExportFormat(source, settings, values: values)
    }
    return formats
  }

  /// - Parameter values: of the whole mapping; those that read the source tell its columns' types.
  private init(
    _ source: ImportSource, _ settings: ImportMapping.Source, values: [ImportMapping.Value]
  ) {
    var numbers: Set<String> = []
    var dates: Set<String> = []
    for value in values {
      switch value {
      case .expression(let expression): numbers.formUnion(expression.columns)
      case .date(let column, _): dates.insert(column)
      case .column, .template, .constant, .reference: continue
      }
    }
    self.numbers = NumberFormat(
      decimalMark: settings.options.decimalMark,
      cells: Self.cells(of: source, numbers, nulls: settings.nulls))
    self.dates = DateFormat(
      pattern: settings.options.dates,
      cells: Self.cells(of: source, dates, nulls: settings.nulls))
  }

  /// - Parameter columns: as the mapping names them, with or without the source.
  private static func cells(
    of source: ImportSource, _ columns: Set<String>, nulls: Set<String>
  ) -> [String] {
    let prefix = "\(source.name)."
    let own = columns.compactMap { column -> String? in
      if source.columns[column] != nil { return column }
      guard column.hasPrefix(prefix) else { return nil }
      return String(column.dropFirst(prefix.count))
    }.sorted()
    return source.rows.flatMap { row in
      own.compactMap { source.cell($0, of: row, nulls: nulls) }
    }
  }
}
