import Localization

/// Compiles the text of a Mustache file for one language.
///
/// A name that nothing has costs only its tag, so that all of them are found at once; a section that
/// does not fit its surroundings ends the parsing.
///
/// The syntax of the Mustache manual with inheritance (`{{<parent}}`, `{{$block}}`), but without
/// lambdas; content of an indented partial is not indented. `{{t.name}}` becomes the interface's
/// text at once.
struct TemplateParser {
  /// A use of another template.
  struct Use {
    let name: String
    let place: TemplatePlace
  }

  /// A section that is not closed yet.
  private struct Open {
    let kind: UInt8
    let name: String
    /// The tag that opens it.
    let tag: Range<Int>
    var nodes: [TemplateNode] = []
    var blocks: [String: [TemplateNode]] = [:]
  }

  private let language: Language
  private let bytes: [UInt8]
  private var position = 0
  private var opening: [UInt8] = Array("{{".utf8)
  private var closing: [UInt8] = Array("}}".utf8)
  private var open: [Open] = [Open(kind: 0, name: "", tag: 0..<0)]
  private(set) var uses: [Use] = []
  /// What is wrong without ending the parsing.
  private(set) var faults: [TemplateFault] = []

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
      try apply(tag)
    }
    append(text: textStart..<bytes.count)
    guard open.count == 1, let root = open.first else {
      let last = open[open.count - 1]
      throw fault(.unclosedSection(text(of: last.tag)), at: last.tag)
    }
    return root.nodes
  }
}

extension TemplateParser {
  /// A tag: its sigil (0 for a plain variable) and what follows it.
  private struct Tag {
    let sigil: UInt8
    let name: String
    /// With its delimiters.
    let range: Range<Int>

    var canStandAlone: Bool { "#^/!><$=".utf8.contains(sigil) }
  }

  private mutating func readTag(at start: Int) throws(TemplateFault) -> Tag {
    let content = start + opening.count
    let isTriple = bytes.indices.contains(content) && bytes[content] == UInt8(ascii: "{")
    let end = isTriple ? [UInt8(ascii: "}")] + closing : closing
    guard let close = find(end, from: content) else {
      throw fault(.unfinishedTag, at: start..<content)
    }
    position = close + end.count
    let inner = bytes[content..<close]
    guard let first = inner.first(where: { $0 > 0x20 }) else {
      throw fault(.unfinishedTag, at: start..<position)
    }
    let hasSigil = "#^/!><$=&{%".utf8.contains(first)
    let body = hasSigil ? inner.drop { $0 <= 0x20 }.dropFirst() : inner
    return Tag(
      sigil: hasSigil ? first : 0, name: Self.trimmed(String(decoding: body, as: UTF8.self)),
      range: start..<position)
  }

  private mutating func apply(_ tag: Tag) throws(TemplateFault) {
    switch tag.sigil {
    case UInt8(ascii: "!"), UInt8(ascii: "%"): break
    case UInt8(ascii: "="): try changeDelimiters(tag)
    case UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "<"):
      if tag.sigil == UInt8(ascii: "<") { use(tag) }
      open.append(Open(kind: tag.sigil, name: tag.name, tag: tag.range))
    case UInt8(ascii: "/"): try close(tag)
    case UInt8(ascii: ">"):
      use(tag)
      append(.partial(tag.name), of: tag.range)
    default: appendVariable(tag)
    }
  }

  private mutating func appendVariable(_ tag: Tag) {
    guard tag.name.hasPrefix("t.") else {
      if let name = lookup(tag.name, of: tag.range) { append(.variable(name), of: tag.range) }
      return
    }
    guard let phrase = InterfaceTexts.phrase(named: String(tag.name.dropFirst(2))) else {
      return report(.unknownText(tag.name), at: tag.range)
    }
    append(.text(phrase.text(in: language).escapedForHTML), of: tag.range)
  }

  private mutating func close(_ tag: Tag) throws(TemplateFault) {
    guard open.count > 1, let section = open.popLast() else {
      throw fault(.wrongClosing(text(of: tag.range), open: nil), at: tag.range)
    }
    guard section.name == tag.name else { throw mismatch(of: section, tag) }
    switch section.kind {
    case UInt8(ascii: "<"):
      append(.parent(section.name, blocks: section.blocks), of: section.tag)
    case UInt8(ascii: "$"):
      if open[open.count - 1].kind == UInt8(ascii: "<") {
        open[open.count - 1].blocks[section.name] = section.nodes
      } else {
        append(.block(section.name, section.nodes), of: section.tag)
      }
    default: appendSection(section)
    }
  }

  /// What is wrong with a tag that closes another section than the innermost open one: the inner one
  /// lacks its end if an outer one has that name, else the tag itself is misspelt.
  private func mismatch(of section: Open, _ tag: Tag) -> TemplateFault {
    let (opening, closing) = (text(of: section.tag), text(of: tag.range))
    guard open.dropFirst().contains(where: { $0.name == tag.name }) else {
      return TemplateFault(
        reason: .wrongClosing(closing, open: opening), place: place(of: tag.range),
        other: place(of: section.tag))
    }
    return TemplateFault(
      reason: .sectionClosedOver(opening, by: closing), place: place(of: section.tag),
      other: place(of: tag.range))
  }

  private func text(of tag: Range<Int>) -> String { String(decoding: bytes[tag], as: UTF8.self) }

  private mutating func appendSection(_ section: Open) {
    guard !section.name.hasPrefix("t.") else {
      return report(.textInSection(section.name), at: section.tag)
    }
    guard let name = lookup(section.name, of: section.tag) else { return }
    let isInverted = section.kind == UInt8(ascii: "^")
    append(
      isInverted ? .inverted(name, section.nodes) : .section(name, section.nodes), of: section.tag)
  }

  private mutating func append(_ node: TemplateNode, of tag: Range<Int>) {
    let last = open.count - 1
    if open[last].kind == UInt8(ascii: "<") { return report(.outsideBlock, at: tag) }
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
    append(.text(String(decoding: bytes[range], as: UTF8.self)), of: range)
  }

  private mutating func use(_ tag: Tag) {
    uses.append(Use(name: tag.name, place: place(of: tag.range)))
  }

  /// `<% %>=`
  private mutating func changeDelimiters(_ tag: Tag) throws(TemplateFault) {
    let parts = tag.name.prefix { $0 != "=" }.split(separator: " ")
    guard parts.count == 2, tag.name.hasSuffix("=") else {
      throw fault(.unfinishedTag, at: tag.range)
    }
    opening = Array(parts[0].utf8)
    closing = Array(parts[1].utf8)
  }

  /// What a tag looks up; nil, reported, where nothing has that name.
  private mutating func lookup(_ text: String, of tag: Range<Int>) -> TemplateName? {
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
    guard isName, !parts.contains("") else {
      report(.badName(text), at: tag)
      return nil
    }
    let keys = parts.compactMap(TemplateKey.init)
    guard let first = keys.first, keys.count == parts.count else {
      report(.unknownName(text), at: tag)
      return nil
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

  private mutating func report(_ reason: TemplateFault.Reason, at tag: Range<Int>) {
    faults.append(fault(reason, at: tag))
  }

  private func fault(_ reason: TemplateFault.Reason, at tag: Range<Int>) -> TemplateFault {
    TemplateFault(reason: reason, place: place(of: tag))
  }

  private func place(of range: Range<Int>) -> TemplatePlace {
    let line = bytes[..<range.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
    let before = bytes[lineStart(of: range.lowerBound)..<range.lowerBound]
    let marked = bytes[range].prefix { $0 != UInt8(ascii: "\n") }
    return TemplatePlace(
      line: line, column: Self.codePoints(before) + 1, length: Self.codePoints(marked))
  }

  private static func codePoints(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
