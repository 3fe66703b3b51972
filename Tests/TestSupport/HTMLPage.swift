/// The links and ids of a page of ours, whose attributes stand in double quotes.
struct HTMLPage {
  /// Values of `href` and `src`, entities undone.
  let links: [String]
  let ids: Set<String>
  let idList: [String]

  init(_ bytes: [UInt8]) {
    var links: [String] = []
    var ids: [String] = []
    var position = 0
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<"), position + 1 < bytes.count,
        bytes[position + 1] != UInt8(ascii: "/"), bytes[position + 1] != UInt8(ascii: "!")
      else {
        position += 1
        continue
      }
      position = Self.readTag(bytes, from: position + 1) { name, value in
        switch name {
        case "href", "src": links.append(value)
        case "id": ids.append(value)
        default: break
        }
      }
    }
    self.links = links
    idList = ids
    self.ids = Set(ids)
  }

  /// Reads the attributes of a tag; returns the place behind it.
  private static func readTag(
    _ bytes: [UInt8], from start: Int, attribute: (String, String) -> Void
  ) -> Int {
    var position = start
    var nameStart = start
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"): nameStart = position + 1
      case UInt8(ascii: "="):
        guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") else { break }
        let valueStart = position + 2
        let end = bytes[valueStart...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
        attribute(
          String(decoding: bytes[nameStart..<position], as: UTF8.self),
          unescaped(String(decoding: bytes[valueStart..<end], as: UTF8.self)))
        position = end
      default: break
      }
      position += 1
    }
    return position
  }

  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
