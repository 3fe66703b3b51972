/// The lists whose codes a file may write where pages show words.
package enum CodeList: String, Sendable, Hashable, CaseIterable {
  /// `labels:` of `workspace.yml` names these.
  case segment, industry, region, unit
  /// What teams measure by. Metrics of the program have names of their own, `labels:` names others.
  case measure
  /// `products.csv` names these.
  case product
  /// ISO 3166-1, two letters.
  case country

  /// The lists that `workspace.yml` may name.
  package static let labelled: [CodeList] = [.segment, .industry, .region, .unit, .measure]

  /// Whether a code that its list lacks is a mistake.
  var isClosed: Bool { self != .measure }
}
