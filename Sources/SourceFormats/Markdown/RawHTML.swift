/// What there is to know of raw HTML without parsing it.
enum RawHTML {
  /// The tags of GFM's extension *Disallowed Raw HTML*.
  private static let disallowed = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ].map { Array($0.utf8) }

  /// Whether the text begins with a start or end tag that GitHub does not let pass.
  static func isDisallowedTag(_ html: ArraySlice<UInt8>) -> Bool {
    var name = html.dropFirst()
    if name.first == UInt8(ascii: "/") { name = name.dropFirst() }
    let letters = name.prefix(10).prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    let lower = letters.map { $0 | 0x20 }
    guard disallowed.contains(lower) else { return false }
    let rest = name.dropFirst(lower.count)
    guard let next = rest.first else { return true }
    if next == UInt8(ascii: "/") { return rest.dropFirst().first == UInt8(ascii: ">") }
    return next == UInt8(ascii: ">") || next == 0x20 || (0x09...0x0D).contains(next)
  }

  /// The text without `<!-- comments -->`, which are notes of the author and not content.
  static func withoutComments(_ html: ArraySlice<UInt8>) -> [UInt8] {
    var shown: [UInt8] = []
    var place = html.startIndex
    while place < html.endIndex {
      guard html[place] == UInt8(ascii: "<"), html[place...].starts(with: "<!--".utf8) else {
        shown.append(html[place])
        place += 1
        continue
      }
      place += 4
      while place < html.endIndex, !html[place...].starts(with: "-->".utf8) { place += 1 }
      place = min(place + 3, html.endIndex)
    }
    return shown
  }
}
