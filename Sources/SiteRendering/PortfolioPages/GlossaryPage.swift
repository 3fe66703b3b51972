import AccountModel
import Localization
import Segmentation
import SourceFormats

/// `glossary.html`: every figure with its formula, its input and an example from these data.
struct GlossaryPage: PortfolioPage {
  static let template = "glossary"
  let values: NamedValues

  init(_ studies: PortfolioStudies, in scope: PageScope) {
    let examples = GlossaryExamples(examples: studies.examples, scope: scope)
    values = [
      .metrics: .list(
        Metric.all.map { metric -> NamedValues in
          [
            .name: .text(metric.name), .label: .text(scope.text(metric.label)),
            .formula: .text(scope.text(metric.formula)),
            .input: .text(metric.input.rawValue),
            .source: .text(metric.source.map { scope.text($0) }),
            .example: .html(examples.html(of: metric.name)),
          ]
        }),
      .measures: .list(
        PortfolioMeasure.all.map { measure -> NamedValues in
          [
            .name: .text(measure.name), .label: .text(scope.text(measure.label)),
            .formula: .text(scope.text(measure.formula)),
            .input: .text(measure.input.rawValue),
            .source: .text(measure.source.map { scope.text($0) }),
            .example: .html(examples.html(of: measure.name)),
          ]
        }),
    ]
  }
}
