import AccountModel
import Localization
import Segmentation
import SourceFormats

/// `glossary.html`: every metric with its formula, its input and an example from these data.
struct GlossaryPage: PortfolioPage {
  static let template = "glossary"
  let values: NamedValues

  init(in scope: PageScope) {
    let example = scope.site.portfolio.scorecards.min { left, right in
      (left.metrics.revenue.rank.value ?? .max, left.account)
        < (right.metrics.revenue.rank.value ?? .max, right.account)
    }
    values = [
      .metrics: .list(
        Metric.all.map { metric -> NamedValues in
          [
            .name: .text(metric.name), .label: .text(scope.text(metric.label)),
            .formula: .text(scope.text(metric.formula)),
            .input: .text(metric.input.rawValue),
            .source: .text(metric.source.map { scope.text($0) }),
            .example: .html(
              example.map { scope.figure(metric.value(of: $0), metric.kind) }),
          ]
        }), .exampleAccount: .html(example.map { scope.accountLink($0.account) }),
    ]
  }
}
