internal import Localization

extension Phrase {
  /// The phrase with long texts in single quotes cut, so that a message stays one that people read: a
  /// file may hold a megabyte where an id belongs.
  var shortened: Phrase {
    let lengths = Language.allCases.map { text(in: $0).utf8.count }
    guard lengths.contains(where: { $0 > Self.shortMessage }) else { return self }
    return Phrase(
      en: Self.shortened(text(in: .english)), pt: Self.shortened(text(in: .portuguese)),
      pl: Self.shortened(text(in: .polish)), fa: Self.shortened(text(in: .persian)))
  }

  /// A message of so many bytes is left as it is.
  private static let shortMessage = 240
  /// The most characters of one typed text, and of a message whose typed texts hold quotes.
  private static let longestQuote = 80
  private static let longestMessage = 2_000

  private static func shortened(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "'") {
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "'") else { break }
      result += rest[...open]
      result += cut(inside[..<close], to: longestQuote)
      result += "'"
      rest = inside[inside.index(after: close)...]
    }
    return cut((result + rest)[...], to: longestMessage)
  }

  /// The beginning and the end of a text, with an ellipsis for what is between.
  private static func cut(_ text: Substring, to length: Int) -> String {
    guard text.utf8.count > length, text.count > length else { return String(text) }
    return text.prefix(length - length / 4) + "…" + text.suffix(length / 4)
  }
}
