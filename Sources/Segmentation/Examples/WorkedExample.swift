import AccountModel

/// A formula with the figures of these data put in, and what comes out.
package struct WorkedExample: Sendable, Hashable {
  package enum Part: Sendable, Hashable {
    /// Operators, brackets and class letters, the same in every language: ` ÷ `.
    case symbols(String)
    case figure(MetricValue, Metric.Kind)
  }

  /// Whose figures they are; nil for those of all accounts together.
  package let account: String?
  /// Empty where the result is read from the rows as it is: a date, a count.
  package let steps: [Part]
  package let result: MetricValue
  package let kind: Metric.Kind

  /// Whether there are steps or a result other than 0.
  var isTelling: Bool {
    switch result {
    case .money(let amount): amount != .zero
    case .number(let number): number != 0
    case .count(let count): count != 0
    case .date, .text: true
    case .undefined: false
    }
  }
}
