package import SourceFormats

/// A label and a value: one line of a header or a list.
package struct Fact: TemplateContext {
  package let label: String
  package let value: SafeHTML

  package init(_ label: String, _ value: SafeHTML) {
    self.label = label
    self.value = value
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
    default: nil
    }
  }
}
