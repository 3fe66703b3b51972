/// What earlier imports wrote, so that a later one can tell its own texts from those of people.
///
/// Stored in `content/.keyplan-import`, one fact a line: path, key and value with tabs between them.
/// It belongs in git beside the documents.
struct ImportState: Sendable {
  static let path = "content/.keyplan-import"

  /// Per path and key the text last written; a data file has the key `digest`.
  private var values: [String: [String: String]] = [:]

  init() {}

  init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      values[Self.unescaped(parts[0]), default: [:]][Self.unescaped(parts[1])] =
        Self.unescaped(parts[2])
    }
  }

  /// Whether an earlier import wrote the file.
  func knows(_ path: String) -> Bool { values[path] != nil }

  /// The files of which `key` says `value`, in no order.
  func paths(where key: String, is value: String) -> [String] {
    values.filter { $0.value[key] == value }.map(\.key)
  }

  /// Notes that a row with `key` made the document, for `ids`.
  mutating func note(_ key: String, of origin: String, at path: String) {
    self[path, "@block"] = origin
    self[path, "@key"] = key
  }

  /// The ids that a block gave to the keys of its rows in all imports so far.
  ///
  /// - Parameter origin: the mapping's file and the block: `crm.yml/accounts`.
  func ids(of origin: String) -> [String: String] {
    let known = values.values.filter { $0["@block"] == origin }
      .compactMap { values in values["@key"].flatMap { key in values["id"].map { (key, $0) } } }
    return Dictionary(known, uniquingKeysWith: min)
  }

  subscript(path: String, key: String) -> String? {
    get { values[path]?[key] }
    set { values[path, default: [:]][key] = newValue }
  }

  /// Sorted, so that the file changes only where the facts do.
  var bytes: [UInt8] {
    var lines: [String] = []
    for (path, keys) in values.sorted(by: { $0.key < $1.key }) {
      for (key, value) in keys.sorted(by: { $0.key < $1.key }) {
        lines.append([path, key, value].map(Self.escaped).joined(separator: "\t") + "\n")
      }
    }
    return Array(lines.joined().utf8)
  }

  /// FNV-1a of 64 bits, in hexadecimal: enough to see that a file was edited.
  static func digest(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      switch (isEscaped, scalar) {
      case (false, "\\"): isEscaped = true
      case (true, "n"): (result, isEscaped) = (result + "\n", false)
      case (true, "r"): (result, isEscaped) = (result + "\r", false)
      case (true, "t"): (result, isEscaped) = (result + "\t", false)
      default:
        result.unicodeScalars.append(scalar)
        isEscaped = false
      }
    }
    return result
  }
}
