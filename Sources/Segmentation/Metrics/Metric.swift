package import Localization

/// The declaration of a metric of an account: its column in `keyplan metrics`, its name in
/// `[[=name]]`, its words and its value.
///
/// A class, as a table asks every metric for every account.
package final class Metric: Sendable {
  /// What the figure is, and therefore how it is formatted.
  package enum Kind: Sendable, Hashable {
    /// Base currency.
    case money
    /// A fraction that people read as a percentage.
    case fraction
    /// A plain number with decimals: a coefficient, a ratio, points.
    case number
    case count
    case days
    case years
    case date
    /// A class or code.
    case text
  }

  /// The column and the name in `[[=name]]`.
  package let name: String
  package let label: Phrase
  package let kind: Kind
  /// How it is computed, in one sentence.
  package let formula: Phrase
  /// Where the inputs come from.
  package let input: MetricInput
  private let read: @Sendable (Scorecard) -> MetricValue

  init(
    _ name: String, _ kind: Kind, _ label: Phrase, _ formula: Phrase,
    input: MetricInput = .orders, read: @escaping @Sendable (Scorecard) -> MetricValue
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.formula = formula
    self.input = input
    self.read = read
  }

  package func value(of scorecard: Scorecard) -> MetricValue { read(scorecard) }
}

extension Metric {
  /// Every metric, in the order of the columns of `keyplan metrics`.
  package static let all: [Metric] =
    revenueColumns + classColumns + orderColumns + monthColumns + variationColumns + rfmColumns
    + furtherColumns + tierColumns + growthColumns + surveyColumns + paymentColumns
    + healthColumns + forecastColumns

  /// The metric of a name; nil for an unknown name.
  package static func named(_ name: String) -> Metric? { byName[name] }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
