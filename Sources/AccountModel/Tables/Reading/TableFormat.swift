package import SourceFormats

/// How the files of one stem are written, from `data:` of `workspace.yml`.
struct TableFormat: Sendable {
  let columns: [String: String]
  /// As declared, else ISO until the file's cells tell otherwise.
  private(set) var dates: DateFormat
  let declaresDates: Bool
  /// `undecided` unless declared.
  let decimalMark: DecimalMark
  let encoding: TextEncoding

  /// The settings of the file's own stem, then those of its kind, then those of all files.
  init(path: String, kind: TableSource.Kind, configuration: Configuration) {
    let name = path.split(separator: "/").last ?? ""
    let stem = String(name.prefix { $0 != "." })
    let layers = [stem, kind.rawValue, ""].compactMap { configuration.data[$0] }
    var columns: [String: String] = [:]
    for layer in layers { columns.merge(layer.columns) { own, _ in own } }
    self.columns = columns
    let dated = layers.first { $0.dates != nil || $0.isJalali }
    declaresDates = dated != nil
    dates = DateFormat(pattern: dated?.dates, isJalali: dated?.isJalali ?? false)
    decimalMark = DecimalMark(layers.lazy.compactMap(\.decimalMark).first) ?? .undecided
    encoding =
      layers.lazy.compactMap { TextEncoding(rawValue: $0.encoding) }.first { $0 != .utf8 } ?? .utf8
  }

  /// Takes the pattern that the cells show, if they leave no doubt.
  mutating func decideDates(by evidence: DateEvidence) {
    guard !declaresDates, let pattern = evidence.pattern else { return }
    dates = DateFormat(pattern: pattern, isJalali: false)
  }
}

extension Configuration {
  /// How a data file is declared to be encoded; UTF-8 for any other file.
  package func encoding(ofTable path: String) -> TextEncoding {
    guard let kind = TableSource.Kind(path: path) else { return .utf8 }
    return TableFormat(path: path, kind: kind, configuration: self).encoding
  }
}
