import AccountModel
import Localization
import SourceFormats

/// A list of groups of keys (`risks:`, `benefits:`) as a table: a column for each key that any
/// group has, in the order of the schema.
struct RecordTable {
  let document: Document
  let scope: PageScope

  /// Nil for a value that is no list of groups.
  ///
  ///     <div class="table"><table><thead>...<tbody><tr id="r1">...</table></div>
  func table(_ value: FieldValue, caption: String) -> SafeHTML? {
    guard case .list(let values) = value else { return nil }
    let records = values.compactMap { value -> Record? in
      if case .record(let record) = value.value { record } else { nil }
    }
    guard let schema = records.first?.schema, records.count == values.count else { return nil }
    let columns = schema.fields.filter { field in
      records.contains { record in
        record.entry(field.key).map { !record.isCurrencyOfAmounts($0) } ?? false
      }
    }
    guard !columns.isEmpty else { return nil }
    let heads = columns.map { "<th scope=\"col\">\(scope.text($0.label))</th>" as SafeHTML }
    return """
      <div class="table" tabindex="0" role="group" aria-label="\(caption)"><table><thead><tr>\
      \(heads.joined())</tr></thead><tbody>\
      \(records.map { row($0, columns) }.joined())</tbody></table></div>
      """
  }

  private func row(_ record: Record, _ columns: [FieldDeclaration]) -> SafeHTML {
    let fields = FieldList(document: document, scope: scope)
    let cells = columns.map { column -> SafeHTML in
      guard let entry = record.entry(column.key) else { return "<td></td>" }
      let mark: SafeHTML = column.shape.isNumber ? " class=\"num\"" : ""
      return "<td\(mark)>\(fields.value(of: entry, in: record))</td>"
    }
    return "<tr\(FieldList.anchor(of: record))>\(cells.joined())</tr>"
  }
}

extension Shape {
  /// Whether values line up at their last digit.
  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .decimal, .money, .percent: true
    default: false
    }
  }
}
