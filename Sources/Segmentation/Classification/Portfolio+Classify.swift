package import AccountModel
package import Diagnostics

extension Portfolio {
  /// Computes every figure of a library as of a day.
  ///
  /// The diagnostics are about tier overrides that do not hold, objectives that contradict their
  /// figures and a forecast that the data do not allow; the order of the rows of the files changes nothing.
  package static func classify(
    _ library: Library, asOf: CalendarDate
  ) -> Diagnosed<Portfolio> {
    let classifier = PortfolioClassifier(library, asOf: asOf)
    let candidates = classifier.subjects.indices.map { position in
      TierScoring.Candidate(
        standing: classifier.subjects[position].standing,
        metrics: classifier.metrics(at: position), facts: classifier.subjects[position].facts)
    }
    let model = library.configuration.tiers
    let scoring = TierScoring(model, candidates)
    let scorecards = candidates.enumerated().map { position, candidate in
      Scorecard(
        account: classifier.subjects[position].id, standing: candidate.standing,
        metrics: candidate.metrics, tier: scoring.decision(at: position, asOf: asOf))
    }
    let diagnostics = library.accounts.compactMap(\.tierOverride).flatMap {
      Diagnostic.problems(of: $0, model: model, asOf: asOf)
    }
    let portfolio = Portfolio(
      asOf: asOf, library: library, windows: classifier.windows, scorecards: scorecards,
      metrics: classifier.portfolioMetrics(scorecards))
    let refusal = Diagnostic.refusal(
      of: classifier.forecast, settings: library.configuration.forecast)
    return Diagnosed(
      portfolio,
      diagnostics + ObjectiveStates.problems(in: portfolio) + [refusal].compactMap(\.self))
  }
}
