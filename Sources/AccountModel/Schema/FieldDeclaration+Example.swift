extension FieldDeclaration {
  /// A value as YAML, on one line, which decodes without a message.
  package var example: String { Self.example(of: shape, key: key) }

  private static func example(of shape: Shape, key: String) -> String {
    switch shape {
    case .text, .prose: texts[key] ?? "some words"
    case .date: "2026-05-12"
    case .month: "2026-05"
    case .year: "2018"
    case .time: "\"10:00\""
    case .integer(let range): String(range.lowerBound + min(30, range.count * 3 / 4))
    case .decimal, .percent: "12.5"
    case .money: "1250.50"
    case .currency: "EUR"
    case .boolean: "true"
    case .choice(let choices): choices.options.first?.rawValue ?? ""
    case .code(let list): codes[list] ?? ""
    case .reference(let kinds): "\(kinds.first?.rawValue ?? "page")/example"
    case .evidence: "\"[[example]]\""
    case .list(let element): "[\(example(of: element, key: key))]"
    case .record(let schema): "{\(example(of: schema))}"
    }
  }

  /// The keys that a group must have; the first two of one that must have none.
  private static func example(of schema: RecordSchema) -> String {
    let required = schema.fields.filter(\.isRequired)
    return (required.isEmpty ? Array(schema.fields.prefix(2)) : required)
      .map { "\($0.key): \($0.example)" }.joined(separator: ", ")
  }

  /// Of texts whose form is narrower than a line of words.
  private static let texts = [
    "type": "plan", "id": "acme-2026", "aliases": "Acme Ltd", "previous_id": "acme-old",
    "code": "A203", "crm_id": "C-1001", "tax_id": "\"000 000 000\"", "city": "Gdynia",
    "website": "https://www.example.com", "email": "maria@example.com",
    "phone": "\"+00 000 000 000\"", "tier": "A", "tiers": "A", "abcxyz": "AX",
    "leads_to": "o1", "objective": "o1", "objectives": "o1", "unit": "EUR",
  ]

  private static let codes: [CodeList: String] = [
    .segment: "food-retail", .industry: "food", .region: "north", .unit: "export",
    .measure: "revenue_ttm", .product: "P-100", .country: "PT",
  ]
}
