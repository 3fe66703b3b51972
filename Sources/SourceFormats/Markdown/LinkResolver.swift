/// Answers the questions that the renderer of a document has about the rest of the workspace.
///
/// Only dialect `keyplan` asks. Addresses with a scheme (`https:`, `mailto:`) and pure fragments
/// (`#risks`) are not asked for. Problems are reported from the `MarkdownOutline`, not from here.
package protocol LinkResolver: Sendable {
  /// `[[id]]`, `[[type/id#heading|text]]`; the link comes without its text.
  func destination(of link: WikiLink) -> LinkDestination
  /// `[text](../plan-2026.md#risks)`: the address as typed, entities and backslashes decoded.
  func destination(ofLink address: String) -> LinkDestination
  /// `![text](photo.png)`.
  func destination(ofImage address: String) -> LinkDestination
  /// `@joana-lima`: nil leaves the text as it is.
  func destination(ofMention person: String) -> LinkDestination?
  /// `[[=revenue_ttm]]`: the figure as finished HTML; nil marks the reference as broken.
  func figure(ofMetric name: String) -> SafeHTML?
  /// `due:2026-06-10` in a task line: the date as the page's language writes it; nil leaves it as typed.
  func text(ofDueDate date: String) -> String?
}
