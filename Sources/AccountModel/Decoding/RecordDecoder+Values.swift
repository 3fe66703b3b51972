internal import Diagnostics
internal import SourceFormats

extension RecordDecoder {
  mutating func value(
    _ node: YAMLNode, _ shape: Shape, of field: FieldDeclaration
  ) -> FieldValue {
    switch shape {
    case .list(let element): return list(node, element, of: field)
    case .record(let schema): return group(node, schema, of: field)
    case .reference(let kinds): return reference(node, kinds, of: field)
    case .evidence: return evidence(node, of: field)
    default: break
    }
    guard case .scalar(let text, _) = node.content else {
      report(.wrongShape(shape, of: field, at: node.span.range(in: file)))
      return .invalid(Self.outline(of: node))
    }
    return scalar(text, shape, of: field, at: node.span)
  }

  private mutating func scalar(
    _ text: String, _ shape: Shape, of field: FieldDeclaration, at span: SourceSpan
  ) -> FieldValue {
    let decoded: FieldValue? =
      switch shape {
      case .text: .text(text)
      case .code(let list): .code(text, list)
      case .prose: .prose(text)
      case .date: Self.date(text).map { .date($0) }
      case .month: CalendarMonth(iso: text).map { .month($0) }
      case .year: Self.year(text).map { .year($0) }
      case .time: TimeOfDay(text).map { .time($0) }
      case .integer(let range):
        Self.integer(text).flatMap { range.contains($0) ? .integer($0) : nil }
      case .decimal, .money: ExactDecimal(text).map { .decimal($0) }
      case .currency: Configuration.currencyCode(text).map { .text($0) }
      case .percent:
        ExactDecimal(text).flatMap { Self.percentages.contains($0) ? .decimal($0) : nil }
      case .boolean: text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
      case .choice(let choices):
        choices.index(of: text).map { .choice(ChosenValue(choices: choices, index: $0)) }
      case .reference, .evidence, .list, .record: nil
      }
    if let decoded {
      if case .money = shape, let thousands = Self.thousands(text) {
        report(.ambiguousAmount(text, thousands: thousands, at: span.range(in: file)))
      }
      return decoded
    }
    report(.badValue(text, shape: shape, of: field, at: span.range(in: file)))
    return .invalid(text)
  }

  private mutating func list(
    _ node: YAMLNode, _ element: Shape, of field: FieldDeclaration
  ) -> FieldValue {
    guard case .sequence(let nodes) = node.content else {
      return .list([ListedValue(value(node, element, of: field), span: node.span)])
    }
    var values: [ListedValue] = []
    values.reserveCapacity(nodes.count)
    for node in nodes where !node.isNull {
      values.append(ListedValue(value(node, element, of: field), span: node.span))
    }
    return .list(values)
  }

  private mutating func group(
    _ node: YAMLNode, _ schema: RecordSchema, of field: FieldDeclaration
  ) -> FieldValue {
    guard case .mapping(let entries) = node.content else {
      report(.wrongShape(.record(schema), of: field, at: node.span.range(in: file)))
      return .invalid(Self.outline(of: node))
    }
    return .record(record(entries, schema: schema, span: node.span))
  }

  private mutating func reference(
    _ node: YAMLNode, _ kinds: [DocumentKind], of field: FieldDeclaration
  ) -> FieldValue {
    guard let text = Self.linkText(node) else {
      report(.wrongShape(.reference(kinds), of: field, at: node.span.range(in: file)))
      return .invalid(Self.outline(of: node))
    }
    return .reference(Reference(typed: text, kinds: kinds))
  }

  private mutating func evidence(_ node: YAMLNode, of field: FieldDeclaration) -> FieldValue {
    if case .scalar(let text, _) = node.content {
      return Reference.looksLikeLink(text)
        ? .reference(Reference(typed: text, kinds: [])) : .text(text)
    }
    if let text = Self.linkText(node) { return .reference(Reference(typed: text, kinds: [])) }
    report(.wrongShape(.evidence, of: field, at: node.span.range(in: file)))
    return .invalid(Self.outline(of: node))
  }

  /// The text of a link. Without quotes, `[[id]]` is a list in a list to YAML; it is taken as the link
  /// that it looks like.
  private static func linkText(_ node: YAMLNode) -> String? {
    switch node.content {
    case .scalar(let text, _): text
    case .sequence(let nodes) where nodes.count == 1: nodes.first.flatMap(linkText)
    case .sequence, .mapping: nil
    }
  }

  /// What to show of a list or group that stands where it cannot.
  private static func outline(of node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text, _): text
    case .sequence(let nodes): nodes.map { outline(of: $0) }.joined(separator: ", ")
    case .mapping(let entries):
      entries.map { "\($0.key): \(outline(of: $0.value))" }.joined(separator: ", ")
    }
  }

  /// What `24.000` is to those who group digits with a point: `24000`. Nil for an amount that nobody
  /// reads so.
  private static func thousands(_ text: String) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(parts[0].utf8.count), parts[1].utf8.count == 3,
      parts[0] != "0"
    else { return nil }
    return String(parts[0] + parts[1])
  }

  private static let percentages = ExactDecimal.zero...ExactDecimal(100)

  /// A Persian year would be taken for one of the Middle Ages.
  private static func date(_ text: String) -> CalendarDate? {
    CalendarDate(iso: text).flatMap { CalendarDate.persianYears.contains($0.year) ? nil : $0 }
  }

  private static func year(_ text: String) -> Int? {
    integer(text).flatMap { text.utf8.count == 4 && (1000...9999).contains($0) ? $0 : nil }
  }

  /// A whole number of ASCII digits, with an optional minus and no leading plus.
  private static func integer(_ text: String) -> Int? {
    text.utf8.first == UInt8(ascii: "+") ? nil : Int(text)
  }
}

extension CalendarMonth {
  /// Reads `YYYY-MM`, or `YYYY-MM-DD` as its month; nil for anything else.
  package init?(iso text: some StringProtocol) {
    let day = text.utf8.count == 7 ? "\(text)-01" : String(text)
    guard let date = CalendarDate(iso: day) else { return nil }
    self.init(of: date)
  }
}
