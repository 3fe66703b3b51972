package import SourceFormats

/// What a template can find under a name.
package enum TemplateValue: Sendable {
  /// Text, escaped on its way out, with two braces or with three. Empty text counts as absent in a
  /// section.
  case text(String)
  /// Markup of ours, written as it is. Empty markup counts as absent in a section.
  case html(SafeHTML)
  /// The same, still in its writer: a long text that is not made a string on its way.
  case written(HTMLWriter)
  case flag(Bool)
  case object(any TemplateContext)
  case elements(TemplateList)

  package static func list<Element: TemplateContext>(_ elements: [Element]) -> TemplateValue {
    .elements(TemplateList(elements))
  }

  /// Text, or absent. Not nil, so that the name is not looked up in the context around.
  package static func text(_ text: String?) -> TemplateValue { .text(text ?? "") }

  package static func html(_ html: SafeHTML?) -> TemplateValue { .html(html ?? .empty) }

  /// A list of texts; each is `{{.}}` in its section.
  package static func texts(_ texts: [String]) -> TemplateValue {
    .list(texts.map { TemplateElement(ownValue: .text($0)) })
  }

  /// A list of markup; each is `{{.}}` in its section.
  package static func htmls(_ htmls: [SafeHTML]) -> TemplateValue {
    .list(htmls.map { TemplateElement(ownValue: .html($0)) })
  }
}

/// A value without names that stands in a list.
struct TemplateElement: TemplateContext {
  let ownValue: TemplateValue?

  func value(named name: TemplateKey) -> TemplateValue? { nil }
}
