package import Localization

/// The declaration of a figure of all accounts together: its name on pages, its words and its value.
package struct PortfolioMeasure: Sendable {
  /// The anchor of its entry in the glossary.
  package let name: String
  package let label: Phrase
  package let kind: Metric.Kind
  /// How it is computed, in one sentence.
  package let formula: Phrase
  /// Who defined the formula; nil for plain sums, shares and counts.
  package let source: Phrase?
  package let input: MetricInput
  let pattern: FormulaPattern?
  private let read: @Sendable (Portfolio, SilenceRecord) -> MetricValue

  init(
    _ name: String, _ kind: Metric.Kind, _ label: Phrase, _ formula: Phrase, pattern: String?,
    source: String? = nil, input: MetricInput = .orders,
    read: @escaping @Sendable (Portfolio, SilenceRecord) -> MetricValue
  ) {
    self.name = name
    self.kind = kind
    self.label = label
    self.formula = formula
    self.pattern = pattern.map(FormulaPattern.init)
    self.source = source.map { Phrase(verbatim: $0) }
    self.input = input
    self.read = read
  }

  init(
    _ name: String, _ kind: Metric.Kind, _ label: Phrase, _ formula: Phrase, pattern: String?,
    source: String? = nil, input: MetricInput = .orders,
    read: @escaping @Sendable (Portfolio) -> MetricValue
  ) {
    self.init(
      name, kind, label, formula, pattern: pattern, source: source, input: input
    ) { portfolio, _ in read(portfolio) }
  }

  /// - Parameter silence: of the portfolio; a pass over all its rows, which is made once.
  package func value(of portfolio: Portfolio, silence: SilenceRecord) -> MetricValue {
    read(portfolio, silence)
  }
}

extension PortfolioMeasure {
  /// Every measure, in the order of the glossary.
  package static let all: [PortfolioMeasure] = retention + concentration + service + customers

  /// The measure of a name; nil for an unknown name.
  package static func named(_ name: String) -> PortfolioMeasure? { byName[name] }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
