package import AccountModel

/// The figures of all accounts as of a day, and their scores: everything of a portfolio that does not
/// depend on the reviews before.
///
/// Tier and health are two scores of one machinery, side by side. Health may look at the tier, by whose
/// cadence meetings are due, or the tier at health; the configuration keeps them from looking at each
/// other.
package struct Classification: Sendable {
  let classifier: PortfolioClassifier
  private let scoring: TierScoring
  /// Parallel to the subjects of the classifier.
  private let metrics: [AccountMetrics]
  private let inputs: [TierInputs]
  /// Parallel to the subjects; nil where health looks at the tier, or nobody asks for it.
  private let healthOfDay: [TierDecision]?

  var asOf: CalendarDate { classifier.windows.asOf }
  var configuration: Configuration { classifier.configuration }
  /// What the tier model measures on the day.
  var measurement: TierMeasurement { scoring.measurement }

  /// - Parameter forecasts: whether to fit what `workspace.yml` asks for.
  package init(_ accounts: AccountRecords, asOf: CalendarDate, forecasts: Bool = true) {
    let classifier = PortfolioClassifier(accounts, asOf: asOf, forecasts: forecasts)
    let subjects = classifier.subjects
    let metrics = subjects.indices.map { classifier.metrics(at: $0) }
    var inputs = zip(subjects, metrics).map { subject, metrics in
      TierInputs(metrics, subject.facts, standing: subject.standing)
    }
    let model = classifier.configuration.tiers
    let looksAtHealth = model.criteria.contains { $0.measure == .health }
    healthOfDay =
      looksAtHealth
      ? Self.health(classifier, metrics, inputs, tiers: nil, isExplained: true) : nil
    for (position, decision) in (healthOfDay ?? []).enumerated() {
      inputs[position].healthScore = decision.score.value
    }
    self.classifier = classifier
    self.metrics = metrics
    self.inputs = inputs
    scoring = TierScoring(TierMeasurement(model, inputs))
  }

  /// One an account, in order of id.
  ///
  /// - Parameters:
  ///   - history: nil for the tiers of the day alone, whatever held before.
  ///   - isExplained: false leaves out the rows of the criteria and the way to the next tier.
  package func scorecards(_ history: TierHistory?, isExplained: Bool = true) -> [Scorecard] {
    let subjects = classifier.subjects
    let tiers = subjects.indices.map { position in
      let subject = subjects[position]
      return scoring.decision(
        at: position, metrics[position], subject.facts, override: subject.facts?.tierOverride,
        hold: history?.hold(of: subject.id, asOf: asOf), asOf: asOf, isExplained: isExplained)
    }
    let health =
      healthOfDay
      ?? Self.health(
        classifier, metrics, inputs, tiers: tiers.map(\.tier), isExplained: isExplained)
    return subjects.indices.map { position in
      Scorecard(
        account: subjects[position].id, standing: subjects[position].standing,
        metrics: metrics[position], tier: tiers[position], health: health?[position])
    }
  }

  /// Nil where `workspace.yml` asks for no health.
  ///
  /// - Parameter tiers: by whose cadence meetings are due; nil where that does not count.
  private static func health(
    _ classifier: PortfolioClassifier, _ metrics: [AccountMetrics], _ inputs: [TierInputs],
    tiers: [String?]?, isExplained: Bool
  ) -> [TierDecision]? {
    guard let model = classifier.configuration.health else { return nil }
    let asOf = classifier.windows.asOf
    let facts = classifier.subjects.map(\.facts)
    let inputs = inputs.enumerated().map { position, inputs in
      var inputs = inputs
      inputs.meetingRatio = meetingRatio(
        facts[position],
        cadence: tiers?[position].flatMap { classifier.configuration.cadence[$0] }, asOf: asOf)
      return inputs
    }
    let scoring = TierScoring(TierMeasurement(model, inputs))
    return inputs.indices.map { position in
      scoring.decision(
        at: position, metrics[position], facts[position], asOf: asOf, isExplained: isExplained)
    }
  }

  /// Days since the last meeting / days that the cadence leaves between meetings.
  ///
  ///     last met 45 days ago, meeting_days 30: 1.5
  private static func meetingRatio(
    _ facts: AccountFacts?, cadence: Configuration.Cadence?, asOf: CalendarDate
  ) -> ExactFraction? {
    guard let last = facts?.lastMeeting(asOf: asOf)?.value, let days = cadence?.meeting
    else { return nil }
    return ExactFraction(Int128(asOf.days(since: last)), Int128(days))
  }
}
