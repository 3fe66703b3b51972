import Diagnostics
import SourceFormats

extension Configuration.DataOptions {
  /// - Parameter columns: those that headers of the file may be mapped to.
  static func decode(_ reader: inout SettingsReader, columns: [TableColumn]) -> Self {
    let renamed = renamed(&reader, columns)
    enum Calendar: String, CaseIterable { case gregorian, jalali }
    return Configuration.DataOptions(
      columns: renamed.columns, columnPlaces: renamed.places,
      dates: reader.value("dates", expected: .datePattern) { text in
        text.contains("y") && text.contains("M") && text.contains("d") ? text : nil
      },
      isJalali: reader.choice("calendar", as: Calendar.self) == .jalali,
      decimalMark: reader.value("decimal", expected: .decimalMark) { text in
        text == "." || text == "," ? text.first : nil
      },
      encoding: reader.value("encoding", expected: .encoding) { text in
        ["utf-8", "windows-1250", "windows-1252", "windows-1256"]
          .first { $0 == text.lowercased() }
      } ?? "utf-8")
  }

  /// `columns: {Umsatz: amount}`, without headers that are mapped to no column.
  private static func renamed(
    _ reader: inout SettingsReader, _ columns: [TableColumn]
  ) -> (columns: [String: String], places: [String: SourceRange]) {
    var settings = reader.settings("columns")
    var found: [String: String] = [:]
    var places: [String: SourceRange] = [:]
    for header in settings.keys {
      guard let typed = settings.text(header) else { continue }
      if let column = columns.first(where: { $0.isNamed(typed) }) {
        found[header] = column.rawValue
        places[header] = settings.range(ofKey: header)
      } else if let node = settings.node(header) {
        settings.report(
          .settingNotAmong(
            columns.map(\.rawValue), typed: typed, key: settings.qualified(header),
            nearest: columns.first { $0.hasAlias(typed) }?.rawValue, at: settings.range(of: node)))
      }
    }
    reader.absorb(settings)
    return (found, places)
  }
}
