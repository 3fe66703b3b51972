import AccountModel
import Diagnostics
import Localization

/// Turns CRM exports into dossiers and data files, by a mapping.
///
/// Pure: what it returns depends on the mapping and the exports alone.
struct Importer {
  let mapping: ImportMapping
  let sources: [String: ImportSource]
  var diagnostics: [Diagnostic] = []
  /// Per block, the document id of each key.
  var documentIDs: [String: [String: DocumentID]] = [:]
  /// Per block, the document id of each row.
  var idsByIdentity: [String: [RowIdentity: DocumentID]] = [:]
  /// Per block, its documents.
  var made: [String: [ImportedDocument]] = [:]
  /// Per block, the id that an earlier import gave to each key.
  let knownIDs: [String: [String: String]]
  /// Data files that need a column which no export has, relative to the workspace. They are not made:
  /// a mapping that is wrong must not cost the figures of years.
  private(set) var incompleteTables: [String] = []
  /// By the names of the sources.
  private let formats: [String: ExportFormat]
  private var reported: Set<String> = []
  /// Whether a column was missed since this was last set to false.
  private var missesColumn = false

  init(
    mapping: ImportMapping, sources: [String: ImportSource],
    knownIDs: [String: [String: String]] = [:]
  ) {
    self.mapping = mapping
    self.sources = sources
    self.knownIDs = knownIDs
    formats = ExportFormat.formats(of: mapping, sources: sources)
  }

  /// Every data file that the mapping makes, but for `incompleteTables`.
  mutating func tables() -> [ImportedTable] {
    mapping.tables.compactMap { table in
      let path = "content/data/\(table.file)"
      missesColumn = false
      let rows = rows(of: table.source, joins: table.joins)
      let columns = table.values
      var result: [[String]] = []
      for row in rows {
        let cells = columns.map { text($0, row) ?? "" }
        if cells.contains(where: { !$0.isEmpty }) { result.append(cells) }
      }
      guard !missesColumn else {
        incompleteTables.append(path)
        return nil
      }
      let header = table.columns.map(\.key)
      return ImportedTable(
        path: path, source: table.source, mayBeEmpty: table.mayBeEmpty,
        header: header,
        rows: table.summed.isEmpty ? result : summed(result, header: header, table.summed))
    }
  }

  // MARK: Rows and values

  mutating func rows(of name: String, joins: [ImportMapping.Join]) -> [RowReader] {
    guard let source = sources[name], let settings = settings(of: name) else { return [] }
    let partners = joins.compactMap { join in
      hasColumn(join.column, of: source) ? joinIndex(join).map { (join, $0) } : nil
    }
    return source.rows.map { row in
      var joined: [String: RowReader] = [:]
      var unmatched: Set<String> = []
      for (join, index) in partners {
        joined[join.source] = partner(of: row, in: source, settings, join, index)
        if joined[join.source] == nil { unmatched.insert(join.source) }
      }
      return RowReader(
        source: source, row: row, settings: settings, joined: joined, unmatched: unmatched)
    }
  }

  /// The joined row; nil where the row names none, or one that does not exist, which is reported.
  private mutating func partner(
    of row: ImportSource.Row, in source: ImportSource, _ settings: ImportMapping.Source,
    _ join: ImportMapping.Join, _ index: [String: RowReader]
  ) -> RowReader? {
    guard let key = source.cell(join.column, of: row, nulls: settings.nulls) else { return nil }
    if let partner = index[key] { return partner }
    if reported.insert("\(source.name)/\(row.line)/\(join.source)/\(join.column)").inserted {
      diagnostics.append(
        .rowWithoutPartner(
          key, in: join.source,
          at: source.range(of: join.column, in: row) ?? source.range(of: row)))
    }
    return nil
  }

  /// The rows of a joined source by key; of several with one key the first. Nil where the source or
  /// its column does not exist.
  private mutating func joinIndex(_ join: ImportMapping.Join) -> [String: RowReader]? {
    guard let source = sources[join.source], let settings = settings(of: join.source),
      hasColumn(join.otherColumn, of: source)
    else { return nil }
    var index: [String: RowReader] = [:]
    for row in source.rows {
      guard let key = source.cell(join.otherColumn, of: row, nulls: settings.nulls),
        index[key] == nil
      else { continue }
      index[key] = RowReader(source: source, row: row, settings: settings, joined: [:])
    }
    return index
  }

  private func settings(of name: String) -> ImportMapping.Source? {
    mapping.sources.first { $0.name == name }
  }

  /// The text of a value for a row; nil where the row says nothing. What cannot be read is reported.
  mutating func text(_ value: ImportMapping.Value, _ row: RowReader) -> String? {
    switch value {
    case .constant(let text): return text
    case .column(let column, let map):
      return cell(column, row).map { mapped($0, map, column: column, row) }
    case .template(let template): return filled(template, row)
    case .expression(let expression):
      for column in expression.columns { checkColumn(column, row) }
      return expression.value { number($0, row) }.map(\.description)
    case .date(let column, let form):
      return cell(column, row).flatMap { date($0, column: column, row) }.map { form.text(of: $0) }
    case .reference(let block, let column):
      return cell(column, row).flatMap { key in
        if let id = documentIDs[block]?[key] { return id.description }
        if reported.insert("\(block)/\(key)/\(column)").inserted {
          diagnostics.append(.rowWithoutPartner(key, in: block, at: row.range(of: [column])))
        }
        return nil
      }
    }
  }

  /// The value that a map has for a cell, else the cell. A cell that the map neither has nor makes
  /// is reported once.
  private mutating func mapped(
    _ cell: String, _ map: [String: String], column: String, _ row: RowReader
  ) -> String {
    if let value = map[cell] { return value }
    if !map.isEmpty, !map.values.contains(cell),
      reported.insert("\(row.source.name)/\(column)/\(cell)").inserted
    {
      diagnostics.append(.valueNotInMap(cell, column: column, at: row.range(of: [column])))
    }
    return cell
  }

  private mutating func cell(_ column: String, _ row: RowReader) -> String? {
    checkColumn(column, row)
    return row.cell(column)
  }

  /// A column that no row can have is reported once.
  private mutating func checkColumn(_ column: String, _ row: RowReader) {
    guard !row.hasColumn(column), !column.contains(".") || row.joined.isEmpty == false else {
      return
    }
    reportMissing(column, in: row.source)
  }

  /// Reports a column that does not exist.
  private mutating func hasColumn(_ column: String, of source: ImportSource) -> Bool {
    guard source.columns[column] == nil else { return true }
    reportMissing(column, in: source)
    return false
  }

  private mutating func reportMissing(_ column: String, in source: ImportSource) {
    missesColumn = true
    guard reported.insert("\(source.name)/\(column)").inserted else { return }
    diagnostics.append(
      .exportWithoutColumn(
        column, in: source.name, columns: source.columns.keys.sorted(),
        at: SourceRange(file: source.file)))
  }

  private mutating func filled(_ template: String, _ row: RowReader) -> String? {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      guard let cell = cell(String(rest[rest.index(after: open)..<close]), row) else { return nil }
      result += cell
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private mutating func number(_ column: String, _ row: RowReader) -> ExactDecimal? {
    guard let cell = row.cell(column) else { return nil }
    let format = formats[row.sourceName(of: column)]?.numbers ?? NumberFormat(decimalMark: nil)
    if let number = format.number(cell) { return number }
    diagnostics.append(
      .noNumber(cell, column: column, format: format, at: row.range(of: [column])))
    return nil
  }

  private mutating func date(_ cell: String, column: String, _ row: RowReader) -> CalendarDate? {
    let format = formats[row.sourceName(of: column)]?.dates ?? .iso
    if let date = format.date(cell) { return date }
    diagnostics.append(.noDate(cell, column: column, format: format, at: row.range(of: [column])))
    return nil
  }

  /// Rows that agree in all other columns become one, at the place of the first.
  private func summed(
    _ rows: [[String]], header: [String], _ columns: [String]
  ) -> [[String]] {
    let indices = columns.compactMap(header.firstIndex)
    var places: [[String]: Int] = [:]
    var result: [[String]] = []
    for row in rows {
      var key = row
      for index in indices { key[index] = "" }
      guard let place = places[key] else {
        places[key] = result.count
        result.append(row)
        continue
      }
      for index in indices {
        let sum =
          (ExactDecimal(result[place][index]) ?? .zero) + (ExactDecimal(row[index]) ?? .zero)
        result[place][index] = sum.description
      }
    }
    return result
  }
}
