/// HTML in which every text of a user has been escaped: the only thing a template may print as it is.
///
/// Made by the writers that escape (`HTMLWriter`, the chart writer); nobody else calls `init(escaped:)`.
package struct SafeHTML: Sendable, Hashable {
  package let html: String

  /// Declares that `html` is finished HTML; the caller has escaped every text in it.
  package init(escaped html: String) {
    self.html = html
  }

  package static let empty = SafeHTML(escaped: "")

  package var isEmpty: Bool { html.isEmpty }
}
