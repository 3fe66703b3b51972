/// What a template sees of one row, card or page, by name.
struct NamedValues: TemplateContext, ExpressibleByDictionaryLiteral {
  private let values: [String: TemplateValue]

  /// Names without a value are absent.
  init(dictionaryLiteral elements: (String, TemplateValue?)...) {
    values = Dictionary(
      elements.compactMap { name, value in value.map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private init(_ values: [String: TemplateValue]) { self.values = values }

  func value(named name: String) -> TemplateValue? { values[name] }

  /// These values and more; where both have a name, the other's value.
  func adding(_ other: NamedValues) -> NamedValues {
    NamedValues(values.merging(other.values) { _, new in new })
  }
}
