extension Shape {
  /// A value of this shape as a file may write it on one line; shown, never read.
  var example: String {
    switch self {
    case .text, .prose, .code: "\"...\""
    case .date: "2026-05-12"
    case .month: "2026-05"
    case .year: "2018"
    case .time: "\"10:00\""
    case .integer(let range): "\(range.lowerBound)"
    case .decimal, .money: "1250.50"
    case .currency: "EUR"
    case .percent: "50"
    case .boolean: "true"
    case .choice(let choices): choices.options.first?.rawValue ?? ""
    case .reference(let kinds): "\((kinds.first ?? .page).rawValue)/example"
    case .evidence: "\"[[id]]\""
    case .list(let element): "[\(element.example)]"
    case .record(let schema): Self.example(of: schema)
    }
  }

  /// The fields that a record must have, or its first two.
  private static func example(of schema: RecordSchema) -> String {
    let required = schema.fields.filter(\.isRequired)
    let shown = required.isEmpty ? Array(schema.fields.prefix(2)) : required
    return "{" + shown.map { "\($0.key): \($0.shape.example)" }.joined(separator: ", ") + "}"
  }
}
