package import AccountModel
package import Diagnostics

extension Portfolio {
  /// Computes every figure of a library as of a day.
  ///
  /// The diagnostics are about tier overrides that do not hold, prospects that order, objectives that contradict their
  /// figures and a forecast that the data do not allow; the order of the rows of the files changes nothing.
  package static func classify(
    _ library: Library, asOf: CalendarDate
  ) -> Diagnosed<Portfolio> {
    let classifier = PortfolioClassifier(library, asOf: asOf)
    let metrics = classifier.subjects.indices.map(classifier.metrics)
    let model = library.configuration.tiers
    let assessment = AccountAssessment(
      classifier.subjects, metrics, library.configuration, asOf: asOf)
    let scorecards = classifier.subjects.enumerated().map { position, subject in
      Scorecard(
        account: subject.id, standing: subject.standing, metrics: metrics[position],
        tier: assessment.tiers[position], health: assessment.health?[position])
    }
    let diagnostics = library.accounts.compactMap(\.tierOverride).flatMap {
      Diagnostic.problems(of: $0, model: model, asOf: asOf)
    }
    let portfolio = Portfolio(
      asOf: asOf, library: library, windows: classifier.windows, scorecards: scorecards,
      metrics: classifier.portfolioMetrics(scorecards))
    let statuses = library.accounts.compactMap { account in
      portfolio.scorecard(of: account.slug).flatMap {
        Diagnostic.problem(withStatusOf: account, $0.metrics)
      }
    }
    let refusal = Diagnostic.refusal(
      of: classifier.forecast, settings: library.configuration.forecast)
    return Diagnosed(
      portfolio,
      diagnostics + statuses + ObjectiveStates.problems(in: portfolio)
        + [refusal].compactMap(\.self))
  }
}
