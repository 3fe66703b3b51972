/// Whether the tags of a page of ours open and close in order.
package enum TagBalance {
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// The first mistake, or nil. Attribute values stand in double quotes, and may hold anything else.
  package static func mistake(in html: String) -> String? {
    let bytes = Array(html.utf8)
    var open: [String] = []
    var position = 0
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      guard start + 1 < bytes.count else { return "a bare < at the end" }
      if bytes[start + 1] == UInt8(ascii: "!") {
        position = (bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
        continue
      }
      let isEnd = bytes[start + 1] == UInt8(ascii: "/")
      let nameStart = isEnd ? start + 2 : start + 1
      let name = String(
        decoding: bytes[nameStart...].prefix { isLetter($0) || isDigit($0) || $0 == 0x2D },
        as: UTF8.self)
      guard !name.isEmpty else { return "a bare < behind \(tail(bytes, start))" }
      guard let end = tagEnd(bytes, from: nameStart) else { return "<\(name) never ends" }
      position = end + 1
      if isEnd {
        guard open.popLast() == name else { return "</\(name)> closes nothing" }
      } else if !void.contains(name), bytes[end - 1] != UInt8(ascii: "/") {
        open.append(name)
      }
    }
    return open.last.map { "<\($0)> is not closed" }
  }

  private static func tagEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var isQuoted = false
    for position in start..<bytes.count {
      if bytes[position] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if bytes[position] == UInt8(ascii: ">"), !isQuoted { return position }
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func tail(_ bytes: [UInt8], _ end: Int) -> String {
    String(decoding: bytes[max(0, end - 40)..<end], as: UTF8.self)
  }
}
