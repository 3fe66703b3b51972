package import Diagnostics

/// A node of a YAML text with its place in the file.
///
/// Scalars are text: what type they have is for the reader's schema to say, so `NO` stays a country
/// and `1e3` a customer number.
package struct YAMLNode: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    /// The text without quotes; `isQuoted` tells `"3"` from `3` and `""` from nothing.
    case scalar(String, isQuoted: Bool)
    case sequence([YAMLNode])
    /// In the order of the file; keys are unique (a second one is a diagnostic, the first wins).
    case mapping([YAMLEntry])
  }

  package let content: Content
  /// The place in the whole file (not in the front matter).
  package let span: SourceSpan

  package init(_ content: Content, span: SourceSpan) {
    self.content = content
    self.span = span
  }

  /// Whether the node says nothing: an unquoted empty scalar, `~` or `null`.
  package var isNull: Bool {
    guard case .scalar(let text, isQuoted: false) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }
}

/// A key of a YAML mapping with its value.
package struct YAMLEntry: Sendable, Hashable {
  package let key: String
  package let keySpan: SourceSpan
  package let value: YAMLNode

  package init(key: String, keySpan: SourceSpan, value: YAMLNode) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
  }
}
