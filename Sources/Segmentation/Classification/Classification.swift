package import AccountModel
package import Diagnostics

/// The figures of all accounts as of a day, and their scores: everything of a portfolio that does not
/// depend on the reviews before.
package struct Classification: Sendable {
  private let classifier: PortfolioClassifier
  private let scoring: TierScoring
  /// Parallel to the subjects of the classifier.
  private let metrics: [AccountMetrics]

  package init(_ accounts: AccountRecords, asOf: CalendarDate) {
    let classifier = PortfolioClassifier(accounts, asOf: asOf)
    let subjects = classifier.subjects
    let metrics = subjects.indices.map { classifier.metrics(at: $0) }
    let inputs = zip(subjects, metrics).map { subject, metrics in
      TierInputs(metrics, subject.facts, standing: subject.standing)
    }
    self.classifier = classifier
    self.metrics = metrics
    scoring = TierScoring(TierMeasurement(classifier.configuration.tiers, inputs))
  }

  /// One an account, in order of id.
  ///
  /// - Parameters:
  ///   - history: nil for the tiers of the day alone, whatever held before.
  ///   - isExplained: false leaves out the rows of the criteria and the way to the next tier.
  package func scorecards(_ history: TierHistory?, isExplained: Bool = true) -> [Scorecard] {
    let asOf = classifier.windows.asOf
    return classifier.subjects.indices.map { position in
      let subject = classifier.subjects[position]
      return Scorecard(
        account: subject.id, standing: subject.standing, metrics: metrics[position],
        tier: scoring.decision(
          at: position, metrics[position], subject.facts,
          hold: history?.hold(of: subject.id, asOf: asOf), asOf: asOf, isExplained: isExplained))
    }
  }

  /// - Parameter history: as above.
  package func portfolio(_ history: TierHistory?) -> Diagnosed<Portfolio> {
    let library = classifier.library
    let model = library.configuration.tiers
    let asOf = classifier.windows.asOf
    let scorecards = scorecards(history)
    let portfolio = Portfolio(
      asOf: asOf, library: library, windows: classifier.windows, scorecards: scorecards,
      metrics: classifier.portfolioMetrics(scorecards), tierHistory: history)
    let overrides = library.accounts.compactMap(\.tierOverride).flatMap {
      Diagnostic.problems(of: $0, model: model, asOf: asOf)
    }
    let refusal = Diagnostic.refusal(
      of: classifier.forecast, settings: library.configuration.forecast)
    return Diagnosed(
      portfolio,
      overrides + ObjectiveStates.problems(in: portfolio) + [refusal].compactMap(\.self))
  }
}
