import Localization
import Segmentation
import SourceFormats

/// The measures of concentration, each with its value and what it means.
struct ConcentrationMeasures {
  let scope: PageScope

  private var concentration: Concentration { scope.site.portfolio.metrics.concentration }

  /// `name`, `value` and `meaning`.
  var all: [NamedValues] {
    let tops = concentration.topShares.map { top in
      measure(
        CountedPhrase.shareOfLargest.text(top.count, in: scope.site.language),
        scope.percent(top.share),
        .shareOfLargestMeaning)
    }
    return tops + [
      measure(
        .topFifth, concentration.topFifthShare, .topFifthMeaning
      ) { scope.percent($0) },
      measure(.herfindahl, concentration.herfindahl, .herfindahlMeaning) {
        scope.number($0, places: 0)
      },
      measure(.effectiveAccounts, concentration.effectiveAccounts, .effectiveAccountsMeaning) {
        scope.number($0, places: 1)
      },
      measure(.gini, concentration.gini, .giniMeaning) { scope.number($0, places: 2) },
    ]
  }

  private func measure(
    _ name: ConcentrationText, _ value: Measured<Double>, _ meaning: ConcentrationText,
    _ format: (Double) -> SafeHTML
  ) -> NamedValues {
    measure(scope.text(name), scope.measured(value, format), meaning)
  }

  private func measure(
    _ name: String, _ value: SafeHTML, _ meaning: ConcentrationText
  ) -> NamedValues {
    [.name: .text(name), .value: .html(value), .meaning: .text(scope.text(meaning))]
  }
}
