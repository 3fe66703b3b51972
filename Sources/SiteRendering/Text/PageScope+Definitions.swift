import Localization
import Segmentation
import SourceFormats

/// Links from figures to what the glossary says of them.
extension PageScope {
  /// The address of the entry of a metric or measure.
  func definition(of name: String) -> String { href(to: .glossary, anchor: name) }

  /// Links to the entries of metrics and measures, by their names.
  func definitions(of names: [String]) -> TemplateValue {
    .htmls(
      names.compactMap { name in
        let label = Metric.named(name)?.label ?? PortfolioMeasure.named(name)?.label
        return label.map { "<a href=\"\(definition(of: name))\">\(text($0))</a>" }
      })
  }

  /// A figure of a list of key figures of all accounts.
  func keyFigure(
    _ name: String, _ label: String, _ value: SafeHTML, detail: SafeHTML? = nil
  ) -> KeyFigure {
    KeyFigure(
      label, value, definition: definition(of: name), period: site.periods.trailing, detail: detail)
  }
}
