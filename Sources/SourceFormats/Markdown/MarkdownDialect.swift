/// Which Markdown a text is written in.
package enum MarkdownDialect: String, Sendable, Hashable, CaseIterable {
  /// The CommonMark specification, nothing else; raw HTML passes.
  case commonmark
  /// CommonMark with GitHub's tables, task lists, strikethrough, autolinks, footnotes and alerts; raw
  /// HTML passes except the tags that GitHub disallows.
  case gfm
  /// `gfm` with wiki links, metrics, mentions and heading anchors; raw HTML is shown as text and
  /// `javascript:`, `vbscript:` and `data:` links are dropped.
  case keyplan
}
