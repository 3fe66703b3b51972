package import SourceFormats

/// One figure of the strip under an account's name.
package struct KeyFigure: TemplateContext {
  package let label: String
  package let value: SafeHTML
  /// What it is compared with.
  package let detail: SafeHTML?
  package let sparkline: SafeHTML?

  package init(
    _ label: String, _ value: SafeHTML, detail: SafeHTML? = nil, sparkline: SafeHTML? = nil
  ) {
    self.label = label
    self.value = value
    self.detail = detail
    self.sparkline = sparkline
  }

  package func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .label: .text(label)
    case .value: .html(value)
    case .detail: .html(detail)
    case .sparkline: .html(sparkline)
    default: nil
    }
  }
}
