/// What a template sees of one row, card or page, by name.
struct NamedValues: TemplateContext, ExpressibleByDictionaryLiteral {
  private let values: [TemplateKey: TemplateValue]

  /// Names without a value are absent.
  init(dictionaryLiteral elements: (TemplateKey, TemplateValue?)...) {
    values = Dictionary(
      elements.compactMap { name, value in value.map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private init(_ values: [TemplateKey: TemplateValue]) { self.values = values }

  func value(named name: TemplateKey) -> TemplateValue? { values[name] }

  /// These values and more; where both have a name, the other's value.
  func adding(_ other: NamedValues) -> NamedValues {
    NamedValues(values.merging(other.values) { _, new in new })
  }
}
