package import SourceFormats

/// One figure of the strip under an account's name.
package struct KeyFigure: TemplateContext {
  package let label: String
  /// The address of what the glossary says of the figure.
  package let definition: String?
  /// The first and the last day that the figure is of; nil for one of no period.
  package let period: String?
  package let value: SafeHTML
  /// What it is compared with.
  package let detail: SafeHTML?
  package let sparkline: SafeHTML?

  package init(
    _ label: String, _ value: SafeHTML, definition: String? = nil, period: String? = nil,
    detail: SafeHTML? = nil, sparkline: SafeHTML? = nil
  ) {
    self.label = label
    self.definition = definition
    self.period = period
    self.value = value
    self.detail = detail
    self.sparkline = sparkline
  }

  package func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .label: .text(label)
    case .definition: .text(definition)
    case .period: .text(period)
    case .value: .html(value)
    case .detail: .html(detail)
    case .sparkline: .html(sparkline)
    default: nil
    }
  }
}
