package import Localization

/// The declaration of a metric of an account: its column in `keyplan metrics`, its name in
/// `[[=name]]`, its words and its value.
package struct Metric: Sendable {
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
  package let value: @Sendable (Scorecard) -> MetricValue

  package func value(of scorecard: Scorecard) -> MetricValue { value(scorecard) }
}
