/// A link by id: `[[northwind]]`, `[[plan/northwind-2026#risks|the risks]]`.
package struct WikiLink: Sendable, Hashable {
  /// What stands before `#` and `|`, trimmed: `northwind`, `account/northwind`; empty for `[[#risks]]`.
  package let target: String
  /// The heading or anchor behind `#`, as typed; nil without `#`.
  package let heading: String?
  /// The plain text behind `|`; nil without `|`.
  package let label: String?

  package init(target: String, heading: String? = nil, label: String? = nil) {
    self.target = target
    self.heading = heading
    self.label = label
  }
}
