internal import CYaml
internal import Diagnostics

/// Builds the tree of one YAML document from libyaml's events.
///
/// Yams composes too, but throws at a duplicate key and drops the ends of nodes; the events below it
/// have everything. libyaml's marks count lines and code points from 0.
struct YAMLComposer: ~Copyable {
  /// A key that stands twice in one mapping.
  struct Duplicate {
    let key: String
    let first: SourceSpan
    let second: SourceSpan
  }

  private static let maximumDepth = 64
  /// Aliases repeat nodes; a file whose aliases multiply ends here.
  private static let maximumNodes = 200_000

  private(set) var duplicates: [Duplicate] = []
  private(set) var failure: YAMLFailure?

  private let text: UnsafeRawBufferPointer
  private let lineOffset: Int
  /// libyaml keeps pointers into the parser, so it needs a fixed address.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var anchors: [String: (node: YAMLNode, size: Int)] = [:]
  private var nodeCount = 0

  /// `text` must be UTF-8 and outlive the composer.
  init(_ text: UnsafeRawBufferPointer, lineOffset: Int) {
    self.text = text
    self.lineOffset = lineOffset
    parser = .allocate(capacity: 1)
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(
      parser, text.bindMemory(to: UInt8.self).baseAddress, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The document's root; nil where there is none, or none could be read.
  mutating func document() -> YAMLNode? {
    guard next() != nil, let start = next(), case .documentStart = start.kind, let first = next()
    else { return nil }
    let root = node(from: first, depth: 0)
    guard failure == nil, next() != nil, let after = next() else { return root }
    if case .documentStart = after.kind { fail(.secondDocument, at: after.start) }
    return root
  }

  private mutating func next() -> YAMLEvent? {
    guard failure == nil else { return nil }
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      failure = YAMLFailure(parser.pointee, text: text, lineOffset: lineOffset)
      return nil
    }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event)
  }

  private mutating func node(from event: YAMLEvent, depth: Int) -> YAMLNode? {
    nodeCount += 1
    let countBefore = nodeCount
    let node: YAMLNode?
    switch event.kind {
    case .scalar(let text, let isQuoted):
      node = YAMLNode(.scalar(text, isQuoted: isQuoted), span: span(event.start, event.end))
    case .alias(let name): return alias(name, at: event)
    case .sequenceStart, .mappingStart:
      guard depth < Self.maximumDepth else {
        fail(.tooDeep, at: event.start)
        return nil
      }
      if case .sequenceStart = event.kind {
        node = sequence(from: event, depth: depth)
      } else {
        node = mapping(from: event, depth: depth)
      }
    default: return nil
    }
    if let name = event.anchor, let node, failure == nil {
      anchors[name] = (node, nodeCount - countBefore + 1)
    }
    return node
  }

  private mutating func alias(_ name: String, at event: YAMLEvent) -> YAMLNode? {
    guard let target = anchors[name] else {
      fail(.unknownAlias(name), at: event.start)
      return nil
    }
    nodeCount += target.size
    guard nodeCount <= Self.maximumNodes else {
      fail(.tooLarge, at: event.start)
      return nil
    }
    return YAMLNode(target.node.content, span: span(event.start, event.end))
  }

  private mutating func sequence(from start: YAMLEvent, depth: Int) -> YAMLNode? {
    var children: [YAMLNode] = []
    while let event = next() {
      if case .sequenceEnd = event.kind {
        let span = enclosing(start, event, last: children.last?.span)
        return YAMLNode(.sequence(children), span: span)
      }
      guard let child = node(from: event, depth: depth + 1) else { break }
      children.append(child)
    }
    return nil
  }

  /// Of a mapping that breaks off, the document keeps the entries above the mistake.
  private mutating func mapping(from start: YAMLEvent, depth: Int) -> YAMLNode? {
    var entries = YAMLEntries()
    while let event = next() {
      if case .mappingEnd = event.kind {
        return YAMLNode(
          .mapping(entries.merged), span: enclosing(start, event, last: entries.last?.value.span))
      }
      guard let key = scalarKey(event), let valueEvent = next(),
        let value = node(from: valueEvent, depth: depth + 1)
      else { break }
      let keySpan = span(event.start, event.end)
      if let first = entries.append(YAMLEntry(key: key, keySpan: keySpan, value: value)) {
        duplicates.append(Duplicate(key: key, first: first, second: keySpan))
      }
      guard failure == nil else { break }
    }
    guard depth == 0 else { return nil }
    let end = entries.last?.value.span
    return YAMLNode(.mapping(entries.merged), span: enclosing(start, start, last: end))
  }

  private mutating func scalarKey(_ event: YAMLEvent) -> String? {
    if case .scalar(let text, _) = event.kind { return text }
    if case .alias(let name) = event.kind, case .scalar(let text, _) = anchors[name]?.node.content {
      return text
    }
    fail(.keyIsNotText, at: event.start)
    return nil
  }

  private mutating func fail(_ cause: YAMLFailure.Cause, at mark: yaml_mark_t) {
    guard failure == nil else { return }
    failure = YAMLFailure(
      cause, line: Int(mark.line) + 1 + lineOffset, column: Int(mark.column) + 1)
  }

  private func span(_ start: yaml_mark_t, _ end: yaml_mark_t) -> SourceSpan {
    SourceSpan(
      startLine: Int(start.line) + 1 + lineOffset, startColumn: Int(start.column) + 1,
      endLine: Int(end.line) + 1 + lineOffset, endColumn: Int(end.column) + 1)
  }

  /// The place of a collection. One in block style ends with its last child: libyaml says where the
  /// next token begins.
  private func enclosing(_ start: YAMLEvent, _ end: YAMLEvent, last: SourceSpan?) -> SourceSpan {
    let whole = span(start.start, end.end)
    let isBlock = end.start.index == end.end.index
    guard isBlock, let last else { return whole }
    return SourceSpan(
      startLine: Int(whole.startLine), startColumn: Int(whole.startColumn),
      endLine: Int(last.endLine), endColumn: Int(last.endColumn))
  }
}
