import AccountModel
import Diagnostics
import Localization

/// Turns CRM exports into dossiers and data files, by a mapping.
///
/// Pure: what it returns depends on the mapping and the exports alone.
struct Importer {
  let mapping: ImportMapping
  let sources: [String: ImportSource]
  private(set) var diagnostics: [Diagnostic] = []
  /// Per block, the document id of each key.
  private var documentIDs: [String: [String: DocumentID]] = [:]
  private var reported: Set<String> = []

  init(mapping: ImportMapping, sources: [String: ImportSource]) {
    self.mapping = mapping
    self.sources = sources
  }

  /// Every document that the mapping makes, in the order of blocks and rows.
  mutating func documents() -> [ImportedDocument] {
    for block in mapping.blocks { assignIDs(of: block) }
    return mapping.blocks.flatMap { block in
      rows(of: block.source, joins: []).compactMap { document(block, $0) }
    }
  }

  /// Every data file that the mapping makes: path relative to the workspace, header, rows.
  mutating func tables() -> [ImportedTable] {
    mapping.tables.map { table in
      let rows = rows(of: table.source, joins: table.joins)
      var result: [[String]] = []
      for row in rows {
        let cells = table.columns.map { text($0.value, row) ?? "" }
        if cells.contains(where: { !$0.isEmpty }) { result.append(cells) }
      }
      let header = table.columns.map(\.key)
      return ImportedTable(
        path: "content/data/\(table.file)", header: header,
        rows: table.summed.isEmpty ? result : summed(result, header: header, table.summed))
    }
  }

  // MARK: Documents

  /// Ids are slugs of the template; a second row with the same slug gets its key, or else a number,
  /// behind it.
  private mutating func assignIDs(of block: ImportMapping.Block) {
    var taken: Set<String> = []
    var ids: [String: DocumentID] = [:]
    for row in rows(of: block.source, joins: []) {
      guard let name = text(.template(block.id), row), let slug = Slug(name)?.text else {
        diagnostics.append(.rowWithoutID(block: block.name, at: row.range))
        continue
      }
      var unique = slug
      if taken.contains(slug), let key = block.key.flatMap(row.cell) {
        unique = Slug("\(slug)-\(key)")?.text ?? slug
      }
      var number = 2
      while !taken.insert(unique).inserted {
        unique = "\(slug)-\(number)"
        number += 1
      }
      ids[key(of: block, row, slug: slug)] = DocumentID(block.kind, unique)
    }
    documentIDs[block.name] = ids
  }

  private func key(of block: ImportMapping.Block, _ row: RowReader, slug: String) -> String {
    block.key.flatMap(row.cell) ?? "\(slug)-\(row.row.line)"
  }

  private mutating func document(
    _ block: ImportMapping.Block, _ row: RowReader
  ) -> ImportedDocument? {
    guard let name = text(.template(block.id), row), let slug = Slug(name)?.text,
      let id = documentIDs[block.name]?[key(of: block, row, slug: slug)]
    else { return nil }
    var fields: [(key: String, text: String)] = [("type", block.kind.rawValue), ("id", id.slug)]
    let account = block.account.flatMap { text($0, row) }
    if let account { fields.append(("account", account)) }
    for field in block.fields {
      if let text = text(field.value, row) { fields.append((field.key, text)) }
    }
    return ImportedDocument(path: path(of: id, account: account), id: id, fields: fields)
  }

  /// Where a document of the kind belongs (`design`: one folder an account).
  private func path(of id: DocumentID, account: String?) -> String {
    let accountFolder = account.map {
      "content/accounts/\($0.split(separator: "/").last.map(String.init) ?? $0)"
    }
    switch (id.kind, accountFolder) {
    case (.account, _): return "content/accounts/\(id.slug)/index.md"
    case (.plan, let folder?): return "\(folder)/plan-\(id.slug).md"
    case (.meeting, let folder?): return "\(folder)/meetings/\(id.slug).md"
    case (.person, let folder?): return "\(folder)/people/\(id.slug).md"
    case (.opportunity, let folder?): return "\(folder)/opportunities/\(id.slug).md"
    case (.contract, let folder?): return "\(folder)/contracts/\(id.slug).md"
    case (.issue, let folder?): return "\(folder)/issues/\(id.slug).md"
    case (.review, let folder?): return "\(folder)/reviews/\(id.slug).md"
    case (.person, nil): return "content/people/\(id.slug).md"
    case (.opportunity, nil): return "content/opportunities/\(id.slug).md"
    case (.page, _): return "content/handbook/\(id.slug).md"
    default: return "content/\(id.kind.rawValue)s/\(id.slug).md"
    }
  }

  // MARK: Rows and values

  private func rows(of name: String, joins: [ImportMapping.Join]) -> [RowReader] {
    guard let source = sources[name], let settings = settings(of: name) else { return [] }
    let partners = joins.compactMap { join in joinIndex(join).map { (join, $0) } }
    return source.rows.map { row in
      var joined: [String: RowReader] = [:]
      for (join, index) in partners {
        guard let key = source.cell(join.column, of: row, nulls: settings.nulls) else { continue }
        joined[join.source] = index[key]
      }
      return RowReader(source: source, row: row, settings: settings, joined: joined)
    }
  }

  /// The rows of a joined source by key; of several with one key the first.
  private func joinIndex(_ join: ImportMapping.Join) -> [String: RowReader]? {
    guard let source = sources[join.source], let settings = settings(of: join.source)
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
  private mutating func text(_ value: ImportMapping.Value, _ row: RowReader) -> String? {
    switch value {
    case .constant(let text): return text
    case .column(let column, let map):
      return cell(column, row).map { map[$0] ?? $0 }
    case .template(let template): return filled(template, row)
    case .expression(let expression):
      for column in expression.columns { checkColumn(column, row) }
      return expression.value { number($0, row) }.map(\.description)
    case .date(let column, let form):
      return cell(column, row).flatMap { date($0, column: column, row) }.map { form.text(of: $0) }
    case .reference(let block, let column):
      return cell(column, row).flatMap { key in
        documentIDs[block]?[key].map(\.description)
      }
    }
  }

  private mutating func cell(_ column: String, _ row: RowReader) -> String? {
    checkColumn(column, row)
    return row.cell(column)
  }

  /// A column that no row can have is reported once.
  private mutating func checkColumn(_ column: String, _ row: RowReader) {
    guard !row.hasColumn(column), !column.contains(".") || row.joined.isEmpty == false,
      reported.insert("\(row.source.name)/\(column)").inserted
    else { return }
    diagnostics.append(
      .exportWithoutColumn(
        column, in: row.source.name, columns: row.source.columns.keys.sorted(),
        at: SourceRange(file: row.source.file)))
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
    let usesComma = row.options(of: column).decimalMark == ","
    let text = usesComma ? String(cell.map { $0 == "," ? "." : $0 }) : cell
    if let number = ExactDecimal(text) { return number }
    diagnostics.append(.exportCell(cell, isNo: .number, column: column, at: row.range))
    return nil
  }

  private mutating func date(_ cell: String, column: String, _ row: RowReader) -> CalendarDate? {
    if let date = ImportDate.parse(cell, pattern: row.options(of: column).dates) { return date }
    diagnostics.append(.exportCell(cell, isNo: .date, column: column, at: row.range))
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
