/// A file name made from an id: portable, and unique where the ids are.
///
/// Letters and digits of any script, `-` and `_` stay; every byte of anything else becomes `~` and
/// two hexadecimal digits, `~` included, so that two ids never share a name. A name that Windows
/// reserves (`con`) and our own `index` have their first letter written that way. A name of more
/// than 150 bytes keeps its beginning and ends in `~~` and a fingerprint of the whole id.
///
///     FileName("acme & co").text  // "acme~20~26~20co"
package struct FileName: Hashable, Sendable {
  package let text: String

  package init(_ id: String) {
    // Most ids are their own file name: all names that Windows reserves are shorter.
    let isPlain = !id.hasByte { $0 >= 0x80 || !Self.isPlain(Unicode.Scalar($0)) }
    if isPlain, (6...150).contains(id.utf8.count) {
      text = id
      return
    }
    var name = ""
    for scalar in id.unicodeScalars {
      if Self.isPlain(scalar) {
        name.unicodeScalars.append(scalar)
      } else {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          name += Self.escape(byte)
        }
      }
    }
    if name.isEmpty { name = "~" }
    if Self.reserved.contains(name.lowercased()), let first = name.utf8.first {
      name = Self.escape(first) + name.dropFirst()
    }
    text = name.utf8.count > 150 ? Self.shortened(name, of: id) : name
  }

  /// The names of several ids, by id; of those that differ in capital letters only, the second in the
  /// order given has `~2` at its end.
  static func distinct(_ ids: [String]) -> [String: String] {
    var names: [String: String] = [:]
    var taken: [String: Int] = [:]
    for id in ids {
      let name = FileName(id).text
      let number = taken[name.lowercased(), default: 0] + 1
      taken[name.lowercased()] = number
      names[id] = number == 1 ? name : "\(name)~\(number)"
    }
    return names
  }

  private static let reserved: Set<String> = [
    "index", "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
  ]

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": return true
      default: return false
      }
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func escape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "~0\(digits)" : "~\(digits)"
  }

  private static func shortened(_ name: String, of id: String) -> String {
    var kept = ""
    var size = 0
    for scalar in name.unicodeScalars {
      size += UTF8.width(scalar)
      if size > 120 { break }
      kept.unicodeScalars.append(scalar)
    }
    return "\(kept)~~\(String(fingerprint(id), radix: 16))"
  }

  /// FNV-1a, 64 bits.
  private static func fingerprint(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
