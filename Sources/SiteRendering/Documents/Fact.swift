package import SourceFormats

/// A label and a value: one line of a header or a list.
package struct Fact: TemplateContext {
  package let label: String
  package let value: SafeHTML
  /// The address of what the glossary says of a figure; nil for what is no figure.
  package let definition: String?

  package init(_ label: String, _ value: SafeHTML, definition: String? = nil) {
    self.label = label
    self.value = value
    self.definition = definition
  }

  /// Nil where there is no value.
  package init?(_ label: String, _ value: SafeHTML?) {
    guard let value else { return nil }
    self.init(label, value)
  }

  package func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .label: .text(label)
    case .value: .html(value)
    case .definition: .text(definition)
    default: nil
    }
  }
}
