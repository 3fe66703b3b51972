extension ImportMapping.Table {
  /// What the columns hold. A column that is added up holds numbers, however the export writes them.
  var values: [ImportMapping.Value] {
    columns.map { field in
      guard case .column(let column, let map) = field.value, map.isEmpty,
        summed.contains(field.key)
      else { return field.value }
      return .expression(.column(column))
    }
  }
}

extension ImportMapping.Value {
  /// The columns that the value reads, as the mapping names them: `freight`, `orders.freight`.
  var columns: [String] {
    switch self {
    case .column(let column, _), .date(let column, _), .reference(_, let column): [column]
    case .template(let template): Self.names(in: template)
    case .expression(let expression): expression.columns
    case .constant: []
    }
  }

  /// The names in braces.
  private static func names(in template: String) -> [String] {
    var names: [String] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      names.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return names
  }
}
