extension Shape {
  /// What a value looks like, in English words for the reference of fields.
  var form: String {
    switch self {
    case .text: "one line of text"
    case .prose: "text in Markdown"
    case .date: "date"
    case .month: "month"
    case .year: "year"
    case .time: "time of day"
    case .integer(let range): "whole number, \(range.lowerBound) to \(range.upperBound)"
    case .decimal: "number"
    case .money: "amount, in the `currency` beside it, else the workspace's"
    case .currency: "currency code (ISO 4217)"
    case .percent: "percentage, such as 12.5 for 12.5 %"
    case .boolean: "`true` or `false`"
    case .choice(let choices):
      "one of " + choices.options.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    case .code(let list): list.form
    case .reference(let kinds):
      "id of a document of the kind " + kinds.map(\.rawValue).joined(separator: " or ")
    case .evidence: "link to a document, or words"
    case .list(.record): "list of groups of keys"
    case .list(let element): "list; each: \(element.form)"
    case .record: "group of keys"
    }
  }
}

extension CodeList {
  /// What a code is, in English words for the reference of fields.
  fileprivate var form: String {
    switch self {
    case .segment, .industry, .region, .unit:
      "code of `labels: \(rawValue):` in `workspace.yml`; without that list, any text"
    case .measure: "metric of the program, code of `labels: measure:`, or any other text"
    case .product: "product id of `products.csv`"
    case .country: "country code (ISO 3166-1), or a name"
    }
  }
}
