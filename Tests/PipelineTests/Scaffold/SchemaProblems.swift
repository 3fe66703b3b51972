import AccountModel
import SourceFormats

/// Where a front matter leaves its schema: unknown or missing keys, unknown choices.
enum SchemaProblems {
  static func of(_ node: YAMLNode) -> [String] {
    guard case .mapping(let entries) = node.content,
      let type = entries.first(where: { $0.key == "type" })?.value,
      case .scalar(let name, _) = type.content, let kind = DocumentKind(rawValue: name)
    else { return ["no type"] }
    return problems(node, .record(kind.schema), at: name)
  }

  private static func problems(_ node: YAMLNode, _ shape: Shape, at path: String) -> [String] {
    switch (shape, node.content) {
    case (.record(let schema), .mapping(let entries)):
      let missing = schema.fields.filter { field in
        field.isRequired && !entries.contains { $0.key == field.key }
      }
      return missing.map { "\(path).\($0.key) is missing" }
        + entries.flatMap { entry in
          guard let field = schema.fields.first(where: { $0.key == entry.key }) else {
            return ["\(path).\(entry.key) is unknown"]
          }
          return problems(entry.value, field.shape, at: "\(path).\(entry.key)")
        }
    case (.list(let element), .sequence(let nodes)):
      return nodes.flatMap { problems($0, element, at: path) }
    case (.list(let element), _): return problems(node, element, at: path)
    case (.choice(let set), .scalar(let text, _)):
      return set.index(of: text) == nil ? ["\(path): \(text)"] : []
    case (.date, .scalar(let text, _)):
      return CalendarDate(iso: text) == nil ? ["\(path): \(text)"] : []
    case (.integer(let range), .scalar(let text, _)):
      return Int(text).map { range.contains($0) } == true ? [] : ["\(path): \(text)"]
    case (.decimal, .scalar(let text, _)), (.percent, .scalar(let text, _)):
      return ExactDecimal(text) == nil ? ["\(path): \(text)"] : []
    case (.record, _), (_, .mapping), (_, .sequence): return ["\(path) has another shape"]
    case (_, .scalar): return node.isNull ? ["\(path) is empty"] : []
    }
  }
}
