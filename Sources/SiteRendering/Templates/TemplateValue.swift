package import SourceFormats

/// What a template can find under a name.
package enum TemplateValue: Sendable {
  /// Text, escaped on its way out, with two braces or with three. Empty text counts as absent in a
  /// section.
  case text(String)
  /// Markup of ours, written as it is. Empty markup counts as absent in a section.
  case html(SafeHTML)
  case flag(Bool)
  case object(any TemplateContext)
  case list([any TemplateContext])

  /// Text, or nil for none: the name then stands for nothing.
  package static func text(_ text: String?) -> TemplateValue? {
    text.map { .text($0) }
  }

  package static func html(_ html: SafeHTML?) -> TemplateValue? {
    html.map { .html($0) }
  }

  /// A list of texts; each is `{{.}}` in its section.
  package static func texts(_ texts: [String]) -> TemplateValue {
    .list(texts.map { PlainText(text: $0) })
  }
}

/// A text that stands in a list.
struct PlainText: TemplateContext {
  let text: String

  func value(named name: String) -> TemplateValue? { nil }
  var ownValue: TemplateValue? { .text(text) }
}
