/// Finds in the source what cmark has decoded: it joins texts before it hands them out.
extension MarkdownTreeBuilder {
  /// Adds a text that is shorter or longer than what was written, in pieces around backslashes,
  /// entities and bytes that were not UTF-8.
  mutating func addAligned(_ range: Range<Int>, source start: Int32) {
    var place = range.lowerBound
    var offset = start
    run.add(text: place, source: offset, end: offset)
    while place < range.upperBound, offset < source.count {
      let step = decodedStep(at: offset, place, end: range.upperBound)
      if step.isDecoded { run.add(text: place, source: offset, end: offset, isEscaped: true) }
      place += step.text
      offset += Int32(step.source)
      if step.isDecoded { run.add(text: place, source: offset, end: offset) }
    }
    run.add(text: range.upperBound, source: offset, end: offset)
  }

  private func decodedStep(
    at offset: Int32, _ place: Int, end: Int
  ) -> (text: Int, source: Int, isDecoded: Bool) {
    let written = source[offset]
    if written == UInt8(ascii: "\\"), offset + 1 < source.count,
      source[offset + 1] == text[place], !Self.isAlphanumeric(text[place])
    {
      return (1, 2, true)
    }
    if written == UInt8(ascii: "&"), let length = entityLength(at: offset, place, end: end) {
      return (scalarLength(text[place]), length, true)
    }
    // U+FFFD stands for a byte that was not UTF-8, or for NUL.
    if written != text[place], text[place] == 0xEF { return (3, 1, true) }
    return (1, 1, false)
  }

  /// The length of the entity in the source, unless the text shows it as it was written.
  private func entityLength(at offset: Int32, _ place: Int, end: Int) -> Int? {
    var close = offset + 1
    while close < source.count, close - offset < 34,
      Self.isAlphanumeric(source[close]) || source[close] == UInt8(ascii: "#")
    { close += 1 }
    guard close < source.count, close > offset + 1, source[close] == UInt8(ascii: ";") else {
      return nil
    }
    let entity = source[offset..<close + 1]
    let shown = text[place..<min(end, place + entity.count)]
    return shown.elementsEqual(entity) ? nil : entity.count
  }

  private func scalarLength(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
