import AccountModel
import Localization
package import Segmentation
package import SourceFormats

/// Charts of what an account's tier and share of wallet are made of.
extension PageScope {
  /// The points of each criterion against what it could give, and the thresholds of the tiers; nil
  /// for an account without a score.
  package func scoreChart(of scorecard: Scorecard, id: String) -> SafeHTML? {
    let decision = scorecard.tier
    guard let score = decision.score.value else { return nil }
    let counting = decision.criteria.filter(\.counts)
    let criteria = counting.map { criterion in
      let points = criterion.points ?? .zero
      let maximum = criterion.maximum ?? .zero
      return ScorePoints.Criterion(
        name: text(criterion.measure.label), points: chartNumber(points),
        maximum: chartNumber(maximum),
        label: text(.pointsOfMaximum(chartNumber(points).text, chartNumber(maximum).text)))
    }
    let thresholds = site.configuration.tiers.tiers.compactMap { tier in
      tier.threshold.map {
        ScorePoints.Threshold(
          label: "\(tier.code) \(chartNumber($0).text)", score: $0.doubleValue)
      }
    }
    let best = counting.max { ($0.points ?? .zero) < ($1.points ?? .zero) }
    let caption = ChartCaption(
      id: id,
      finding: text(
        .scoreFinding(chartNumber(score).text, best.map { text($0.measure.label) } ?? "")),
      subject: text(Phrase.scoreByCriterion), description: text(Phrase.scoreByCriterionDescription))
    let chart = ScorePoints(
      criteria: criteria, thresholds: thresholds.reversed(),
      totalLabel: text(.totalScore(chartNumber(score).text)))
    return chart.figure(caption, in: site.charts)
  }

  /// From the score of the portfolio's mean account to that of this one, criterion by criterion; nil
  /// for an account without a score.
  package func scoreSteps(of scorecard: Scorecard, id: String) -> SafeHTML? {
    let decision = scorecard.tier
    guard let score = decision.score.value, let mean = decision.meanScore.value else { return nil }
    var reached = mean
    let steps = decision.criteria.compactMap { criterion -> BarTable.Row? in
      guard let difference = criterion.difference else { return nil }
      let before = reached
      reached += difference
      // The difference of the rounded sums, so that the shown steps add up to the shown score.
      let shown = ((reached * 10).rounded() - (before * 10).rounded()) / 10
      return BarTable.Row(
        name: text(criterion.measure.label), bar: min(before, reached)...max(before, reached),
        cells: [style.decimal(shown, .exactly(1), sign: .always)],
        style: difference < 0 ? "fall" : "rise")
    }
    func total(_ name: String, _ points: Double) -> BarTable.Row {
      BarTable.Row(
        name: name, bar: 0...max(points, 0), cells: [style.decimal(points, .exactly(1))])
    }
    let (from, to) = (
      style.decimal(mean, .exactly(1)), style.decimal(score.doubleValue, .exactly(1))
    )
    return BarTable(
      columns: [text(Phrase.bridgeStep), text(AccountText.points)],
      rows: [total(text(Phrase.meanAccount), mean)] + steps
        + [total(text(AccountText.score), score.doubleValue)]
    ).figure(
      ChartCaption(
        id: id, finding: text(.scoreStepsFinding(from, to)), subject: text(Phrase.scoreSteps),
        description: text(Phrase.scoreStepsDescription)), in: site.charts)
  }

  /// The share of the account's spending that we have; nil without a stated potential.
  package func walletChart(of scorecard: Scorecard, id: String) -> SafeHTML? {
    let wallet = scorecard.metrics.wallet
    guard let share = wallet.shareOfWallet.value, let potential = wallet.potential.value else {
      return nil
    }
    let target = site.portfolio.tables.targets.last {
      $0.metric == .shareOfWallet && $0.subject == .account(scorecard.account)
        && $0.period.firstDay <= site.asOf && site.asOf <= $0.period.lastDay
    }
    let trailing = chartShortMoney(scorecard.metrics.revenue.trailing).text
    let chart = BulletBar(
      share: chartPercent(share),
      target: target.map { chartPercent($0.target.doubleValue / 100) },
      name: text(Phrase.shareOfWallet),
      detail: text(.amountOfPotential(trailing, chartShortMoney(potential).text)))
    let caption = ChartCaption(
      id: id, finding: text(.walletFinding(chartPercent(share).text)),
      period: site.periods.trailing,
      subject: text(Phrase.shareOfWallet), description: text(Phrase.shareOfWalletDescription))
    return chart.figure(caption, in: site.charts)
  }
}
