import AccountModel

/// What retention needs of an account.
struct RetentionInput {
  let priorClass: ABCClass?
  let presentClass: ABCClass?
  let prior: ExactDecimal
  let trailing: ExactDecimal

  init(_ metrics: AccountMetrics) {
    priorClass = metrics.standardClasses.abcPrior.value
    presentClass = metrics.standardClasses.abc.value
    prior = metrics.revenue.prior
    trailing = metrics.revenue.trailing
  }
}
