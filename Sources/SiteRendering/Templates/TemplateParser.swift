import Localization

/// Compiles the text of a Mustache file for one language.
///
/// The syntax of the Mustache manual with inheritance (`{{<parent}}`, `{{$block}}`), but without
/// lambdas; content of an indented partial is not indented. `{{t.name}}` becomes the interface's
/// text at once.
struct TemplateParser {
  /// A use of another template.
  struct Use {
    let name: String
    let line: Int
    let column: Int
  }

  /// A section that is not closed yet.
  private struct Open {
    let kind: UInt8
    let name: String
    let start: Int
    var nodes: [TemplateNode] = []
    var blocks: [String: [TemplateNode]] = [:]
  }

  private let language: Language
  private let bytes: [UInt8]
  private var position = 0
  private var opening: [UInt8] = Array("{{".utf8)
  private var closing: [UInt8] = Array("}}".utf8)
  private var open: [Open] = [Open(kind: 0, name: "", start: 0)]
  private(set) var uses: [Use] = []

  init(_ text: String, language: Language) {
    bytes = Array(text.utf8)
    self.language = language
  }

  mutating func run() throws(TemplateFault) -> [TemplateNode] {
    var textStart = 0
    while let start = find(opening, from: position) {
      let tag = try readTag(at: start)
      let isAlone = tag.canStandAlone && isAlone(start: start, end: position)
      let textEnd = isAlone ? lineStart(of: start) : start
      append(text: max(textStart, 0)..<max(textEnd, textStart))
      if isAlone { position = nextLine(after: position) }
      textStart = position
      try apply(tag, at: start)
    }
    append(text: textStart..<bytes.count)
    guard open.count == 1, let root = open.first else {
      let last = open[open.count - 1]
      throw fault(.unclosedSection(last.name), at: last.start)
    }
    return root.nodes
  }
}

extension TemplateParser {
  /// A tag: its sigil (0 for a plain variable) and what follows it.
  private struct Tag {
    let sigil: UInt8
    let name: String

    var canStandAlone: Bool { "#^/!><$=".utf8.contains(sigil) }
  }

  private mutating func readTag(at start: Int) throws(TemplateFault) -> Tag {
    let content = start + opening.count
    let isTriple = bytes.indices.contains(content) && bytes[content] == UInt8(ascii: "{")
    let end = isTriple ? [UInt8(ascii: "}")] + closing : closing
    guard let close = find(end, from: content) else { throw fault(.unfinishedTag, at: start) }
    position = close + end.count
    let inner = bytes[content..<close]
    guard let first = inner.first(where: { $0 > 0x20 }) else {
      throw fault(.unfinishedTag, at: start)
    }
    let hasSigil = "#^/!><$=&{%".utf8.contains(first)
    let body = hasSigil ? inner.drop { $0 <= 0x20 }.dropFirst() : inner
    return Tag(
      sigil: hasSigil ? first : 0, name: Self.trimmed(String(decoding: body, as: UTF8.self)))
  }

  private mutating func apply(_ tag: Tag, at start: Int) throws(TemplateFault) {
    switch tag.sigil {
    case UInt8(ascii: "!"), UInt8(ascii: "%"): break
    case UInt8(ascii: "="): try changeDelimiters(tag.name, at: start)
    case UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "<"):
      if tag.name.hasPrefix("t.") { throw fault(.textInSection(tag.name), at: start) }
      if tag.sigil == UInt8(ascii: "<") { use(tag.name, at: start) }
      open.append(Open(kind: tag.sigil, name: tag.name, start: start))
    case UInt8(ascii: "/"): try close(tag.name, at: start)
    case UInt8(ascii: ">"):
      use(tag.name, at: start)
      try append(.partial(tag.name), at: start)
    default: try appendVariable(tag.name, at: start)
    }
  }

  private mutating func appendVariable(_ name: String, at start: Int) throws(TemplateFault) {
    guard name.hasPrefix("t.") else {
      return try append(
        .variable(try self.name(name, at: start)), at: start)
    }
    guard let phrase = InterfaceTexts.phrase(named: String(name.dropFirst(2))) else {
      throw fault(.unknownText(name), at: start)
    }
    try append(.text(phrase.text(in: language).escapedForHTML), at: start)
  }

  private mutating func close(_ name: String, at start: Int) throws(TemplateFault) {
    guard open.count > 1, let section = open.popLast(), section.name == name else {
      throw fault(.wrongClosing(name), at: start)
    }
    switch section.kind {
    case UInt8(ascii: "<"): try append(.parent(name, blocks: section.blocks), at: start)
    case UInt8(ascii: "$"):
      if open[open.count - 1].kind == UInt8(ascii: "<") {
        open[open.count - 1].blocks[name] = section.nodes
      } else {
        try append(.block(name, section.nodes), at: start)
      }
    default:
      let lookup = try self.name(name, at: section.start)
      let isInverted = section.kind == UInt8(ascii: "^")
      try append(
        isInverted ? .inverted(lookup, section.nodes) : .section(lookup, section.nodes), at: start)
    }
  }

  private mutating func append(_ node: TemplateNode, at start: Int) throws(TemplateFault) {
    let last = open.count - 1
    if open[last].kind == UInt8(ascii: "<") { throw fault(.outsideBlock, at: start) }
    if case .text(let text) = node, case .text(let before)? = open[last].nodes.last {
      open[last].nodes[open[last].nodes.count - 1] = .text(before + text)
    } else {
      open[last].nodes.append(node)
    }
  }

  /// Text inside a parent, but outside its blocks, has no place and is dropped.
  private mutating func append(text range: Range<Int>) {
    let isInParent = open[open.count - 1].kind == UInt8(ascii: "<")
    guard !range.isEmpty, !isInParent else { return }
    try? append(.text(String(decoding: bytes[range], as: UTF8.self)), at: range.lowerBound)
  }

  private mutating func use(_ name: String, at start: Int) {
    let place = place(of: start)
    uses.append(Use(name: name, line: place.line, column: place.column))
  }

  /// `<% %>=`
  private mutating func changeDelimiters(_ content: String, at start: Int) throws(TemplateFault) {
    let parts = content.prefix { $0 != "=" }.split(separator: " ")
    guard parts.count == 2, content.hasSuffix("=") else { throw fault(.unfinishedTag, at: start) }
    opening = Array(parts[0].utf8)
    closing = Array(parts[1].utf8)
  }

  /// What a tag at `start` looks up.
  private func name(_ text: String, at start: Int) throws(TemplateFault) -> TemplateName {
    if text == "." { return .own }
    let isName = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard isName, !parts.contains("") else { throw fault(.badName(text), at: start) }
    let keys = parts.compactMap(TemplateKey.init)
    guard let first = keys.first, keys.count == parts.count else {
      throw fault(.unknownName(text), at: start)
    }
    return keys.count == 1 ? .named(first) : .path(first: first, rest: Array(keys.dropFirst()))
  }
}

extension TemplateParser {
  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    var place = start
    while place <= bytes.count - wanted.count {
      if bytes[place] == first, bytes[place..<place + wanted.count].elementsEqual(wanted) {
        return place
      }
      place += 1
    }
    return nil
  }

  /// Whether a tag has its lines to itself.
  private func isAlone(start: Int, end: Int) -> Bool {
    let before = bytes[lineStart(of: start)..<start]
    let after = bytes[end...].prefix { $0 != UInt8(ascii: "\n") }
    return (before + after).allSatisfy {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
    }
  }

  private func lineStart(of place: Int) -> Int {
    (bytes[..<place].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
  }

  private func nextLine(after place: Int) -> Int {
    (bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1
  }

  private func fault(_ reason: TemplateFault.Reason, at place: Int) -> TemplateFault {
    let place = self.place(of: place)
    return TemplateFault(reason: reason, line: place.line, column: place.column)
  }

  private func place(of index: Int) -> (line: Int, column: Int) {
    let line = bytes[..<index].count { $0 == UInt8(ascii: "\n") } + 1
    let before = String(decoding: bytes[lineStart(of: index)..<index], as: UTF8.self)
    return (line, before.unicodeScalars.count + 1)
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
