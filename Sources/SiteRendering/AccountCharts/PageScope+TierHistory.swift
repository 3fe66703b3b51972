import AccountModel
import Localization
import Segmentation
import SourceFormats

/// How an account's tier came about, review by review.
extension PageScope {
  private static var historyLength: Int { 24 }

  /// The last 24 reviews of an account; nil with fewer than two.
  func tierHistoryChart(of scorecard: Scorecard, id: String) -> SafeHTML? {
    guard hasTierHistory(of: scorecard), let history = site.portfolio.tierHistory else {
      return nil
    }
    let entries = history.entries(of: scorecard.account, latest: Self.historyLength)
    guard let first = entries.first, let last = entries.last else { return nil }
    let chart = ScoreHistory(
      reviews: entries.map { entry in
        ScoreHistory.Review(
          name: style.month(CalendarMonth(of: entry.day), short: true),
          // A score without a tier rests on too little to be compared.
          score: entry.raw == nil
            ? ChartValue(nil, text: style.missing)
            : entry.score.map { chartNumber($0) } ?? ChartValue(nil, text: style.missing),
          tier: entry.held ?? style.missing, style: tierStyle(entry.held))
      },
      thresholds: site.configuration.tiers.tiers.reversed().compactMap { tier in
        tier.threshold.map {
          ScorePoints.Threshold(
            label: "\(tier.code) \(chartNumber($0).text)", score: $0.doubleValue)
        }
      },
      columns: [text(Phrase.monthEnd), text(AccountText.score), text(Phrase.chartTier)])
    let held = last.held ?? text(AccountText.noTier)
    let finding: Phrase =
      if let since = last.contestedSince, last.byHand == nil {
        .tierHeldByHysteresis(held, style.date(since, .long))
      } else if entries.allSatisfy({ $0.held == last.held }) {
        .tierSteady(held, style.integer(entries.count))
      } else { .tierHeldSince(held, style.date(last.since, .long)) }
    return chart.figure(
      ChartCaption(
        id: id, finding: text(finding),
        period: "\(style.date(first.day)) – \(style.date(last.day))",
        subject: text(Phrase.tierHistory), description: text(Phrase.tierHistoryDescription)),
      in: site.charts)
  }

  /// Whether there are reviews to show: with fewer than two the tier itself says all.
  func hasTierHistory(of scorecard: Scorecard) -> Bool {
    site.portfolio.tierHistory?.isRated(scorecard.account, atLatest: Self.historyLength) ?? false
  }

  /// Why the tier is another one than the figures of the day give; nil where it is not.
  func holdSentence(of scorecard: Scorecard) -> String? {
    scorecard.tier.holdSentence(
      in: style, site.configuration.tiers, asOf: site.asOf)
  }

  /// Each change of an account's tier as a sentence, the latest first.
  func tierChanges(of scorecard: Scorecard) -> [SafeHTML] {
    (site.portfolio.tierHistory?.changes(of: scorecard.account) ?? []).reversed().map { change in
      "\(date(change.day)): \(tierMove(change)) \(tierCause(of: change))"
    }
  }

  /// The badges of both tiers, with an arrow in the direction of reading.
  func tierMove(_ change: TierChange) -> SafeHTML {
    let arrow = site.language.isRightToLeft ? "←" : "→"
    return "\(tier(change.from))\u{A0}\(arrow)\u{A0}\(tier(change.to))"
  }

  /// `Purchase volume +4.1 (Score 66.2 → 71.4)`
  func tierCause(of change: TierChange) -> SafeHTML {
    let words = isolated(text(change.cause.words(style)))
    guard change.from != nil, let before = change.scoreBefore, let after = change.scoreAfter
    else { return words }
    let arrow = isolated("\(chartNumber(before).text) → \(chartNumber(after).text)")
    return "\(words) (\(text(AccountText.score)) \(arrow))"
  }
}
