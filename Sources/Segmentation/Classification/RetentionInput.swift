package import AccountModel

/// What retention needs of an account.
package struct RetentionInput: Sendable {
  let priorClass: ABCClass?
  let presentClass: ABCClass?
  let prior: ExactDecimal
  let trailing: ExactDecimal

  /// An account whose classes do not matter.
  package init(prior: ExactDecimal, trailing: ExactDecimal) {
    self.prior = prior
    self.trailing = trailing
    priorClass = nil
    presentClass = nil
  }

  init(_ metrics: AccountMetrics) {
    priorClass = metrics.standardClasses.abcPrior.value
    presentClass = metrics.standardClasses.abc.value
    prior = metrics.revenue.prior
    trailing = metrics.revenue.trailing
  }
}
