import Localization
import Segmentation
import SourceFormats

/// The measures of concentration, each with its value and what it means.
struct ConcentrationMeasures {
  let scope: PageScope

  private var concentration: Concentration { scope.site.portfolio.metrics.concentration }

  /// `name`, `definition`, `value` and `meaning`.
  var all: [NamedValues] {
    let tops = concentration.topShares.map { top in
      measure(
        CountedPhrase.shareOfLargest.text(top.count, in: scope.site.language),
        scope.percent(top.share), .shareOfLargestMeaning, "cum_incl")
    }
    return tops + [
      measure(
        .topFifth, concentration.topFifthShare, .topFifthMeaning, "top_fifth"
      ) { scope.percent($0) },
      measure(.herfindahl, concentration.herfindahl, .herfindahlMeaning, "herfindahl") {
        scope.number($0, places: 0)
      },
      measure(
        .effectiveAccounts, concentration.effectiveAccounts, .effectiveAccountsMeaning,
        "effective_accounts"
      ) {
        scope.number($0, places: 1)
      },
      measure(
        .normalisedHerfindahl, concentration.normalisedHerfindahl, .normalisedHerfindahlMeaning,
        "herfindahl_normalised"
      ) { scope.number($0, places: 3) },
      measure(.gini, concentration.gini, .giniMeaning, "gini") { scope.number($0, places: 2) },
    ]
  }

  private func measure(
    _ name: ConcentrationText, _ value: Measured<Double>, _ meaning: ConcentrationText,
    _ term: String, _ format: (Double) -> SafeHTML
  ) -> NamedValues {
    measure(scope.text(name), scope.measured(value, format), meaning, term)
  }

  private func measure(
    _ name: String, _ value: SafeHTML, _ meaning: ConcentrationText, _ term: String
  ) -> NamedValues {
    [
      .name: .text(name), .definition: .text(scope.definition(of: term)), .value: .html(value),
      .meaning: .text(scope.text(meaning)),
    ]
  }
}
