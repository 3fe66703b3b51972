import AccountModel
import Diagnostics
import SourceFormats

extension ImportSource {
  /// Reads an export. Rows with a wrong number of cells are reported and left out.
  static func read(
    _ file: SourceFile, _ settings: ImportMapping.Source
  ) -> Diagnosed<ImportSource> {
    let table = CSVTable.parse(file, encoding: settings.encoding)
    let columns = Dictionary(
      table.value.header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return Diagnosed(
      ImportSource(
        name: settings.name, file: file.path, columns: columns,
        rows: table.value.rows.map { Row(place: $0, cells: table.value.texts($0)) },
        table: table.value),
      table.diagnostics)
  }
}

extension ImportMapping.Source {
  var encoding: TextEncoding { TextEncoding(rawValue: options.encoding) ?? .utf8 }
}
