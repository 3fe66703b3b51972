import AccountModel
package import Diagnostics

extension Classification {
  /// - Parameter history: nil for the tiers of the day alone, whatever held before.
  ///
  /// The diagnostics are about tier overrides that do not hold, prospects that order, objectives that
  /// contradict their figures and a forecast that the data do not allow.
  package func portfolio(_ history: TierHistory?) -> Diagnosed<Portfolio> {
    let library = classifier.library
    let scorecards = scorecards(history)
    let portfolio = Portfolio(
      asOf: asOf, library: library, windows: classifier.windows, scorecards: scorecards,
      metrics: classifier.portfolioMetrics(scorecards), tierHistory: history)
    let overrides = library.accounts.compactMap(\.tierOverride).flatMap {
      Diagnostic.problems(of: $0, model: configuration.tiers, asOf: asOf)
    }
    let statuses = library.accounts.compactMap { account in
      portfolio.scorecard(of: account.slug).flatMap {
        Diagnostic.problem(withStatusOf: account, $0.metrics)
      }
    }
    let refusal = Diagnostic.refusal(of: classifier.forecast, settings: configuration.forecast)
    return Diagnosed(
      portfolio,
      overrides + statuses + ObjectiveStates.problems(in: portfolio)
        + [refusal].compactMap(\.self))
  }
}
