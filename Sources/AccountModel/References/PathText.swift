/// Paths and addresses as text.
enum PathText {
  /// The paths of the workspace that an address in the file `path` can mean, the likeliest first.
  static func candidates(for address: String, from path: String) -> [String] {
    if address.utf8.first == UInt8(ascii: "/") {
      let absolute = normalised([], address)
      return [absolute, absolute.isEmpty ? "content" : "content/" + absolute]
    }
    return [normalised(path.split(separator: "/").dropLast().map(String.init), address)]
  }

  /// A path without `.`, `..` and empty parts; what climbs above the workspace stays at its top.
  private static func normalised(_ folder: [String], _ address: String) -> String {
    var parts = folder
    for part in address.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// With `%20` and the like decoded; bytes that are no UTF-8 are replaced.
  static func decoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
