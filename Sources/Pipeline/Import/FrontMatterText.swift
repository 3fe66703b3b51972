/// Writes front matter.
enum FrontMatterText {
  /// A whole document without a body. Keys with a common part (`legal.city`, `legal.country`) stand
  /// together under it, where the first of them stood.
  static func document(_ fields: [(key: String, text: String)]) -> String {
    "---\n" + lines(fields).map { "\($0)\n" }.joined() + "---\n"
  }

  static func lines(_ fields: [(key: String, text: String)]) -> [String] {
    var result: [String] = []
    var written: Set<String> = []
    for field in fields {
      guard let dot = field.key.firstIndex(of: ".") else {
        result.append("\(field.key): \(scalar(field.text))")
        continue
      }
      let parent = String(field.key[..<dot])
      guard written.insert(parent).inserted else { continue }
      result.append("\(parent):")
      for child in fields where child.key.hasPrefix("\(parent).") {
        let name = child.key.dropFirst(parent.count + 1)
        result.append("  \(name): \(scalar(child.text))")
      }
    }
    return result
  }

  /// A text as a YAML scalar: plain where YAML can only read it as that text, else in double quotes.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isAlphabetic || ("0"..."9").contains(first), last != ":", last != " "
    else { return false }
    guard
      !["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
    else { return false }
    // A time such as 10:00 and a number such as 0123 are other things to YAML 1.1 readers.
    if ("0"..."9").contains(first), text.contains(":") || first == "0" { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || " -_./()&+%'".unicodeScalars.contains(scalar)
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      let category = scalar.properties.generalCategory
      guard category == .control || category == .format && scalar != "\u{200C}" else {
        return String(scalar)
      }
      let digits = String(scalar.value, radix: 16)
      return scalar.value <= 0xFFFF
        ? "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        : "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
  }
}
