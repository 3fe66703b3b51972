import AccountModel
import Diagnostics
import Localization

extension TierReport {
  /// Why an account is in its tier: every criterion with its value, points and source, the rules
  /// above the score, and the way to the next tier; nil for an account that nothing names.
  package func explanation(of account: String) -> String? {
    guard let card = portfolio.scorecard(of: account) else { return nil }
    let blocks =
      [
        [headline(card)] + hold(card.tier), criteria(card.tier),
        coverage(card.tier, provisional: TierText.provisionalReason), rules(card.tier),
        tierDistances(card.tier), robustness(card.tier),
      ] + (card.health.map(health) ?? [])
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func headline(_ card: Scorecard) -> String {
    let title = portfolio.library.account(card.account)?.title
    let name = title.map { "\($0) (\(card.account))" } ?? card.account
    let tier = card.tier.tier ?? text(card.standing.label)
    guard let score = card.tier.score.value else { return "\(name): \(tier)" }
    return "\(name): \(text(TierText.tier)) \(tier), \(text(TierText.score)) \(points(score))"
  }

  /// The second score, with the same parts; no rule stands above it.
  private func health(_ decision: TierDecision) -> [[String]] {
    let level = levelName(decision.tier) ?? style.missing
    let score = decision.score.value.map { ", \(text(TierText.score)) \(points($0))" } ?? ""
    return [
      ["\(text(HealthText.health)): \(level)\(score)"], criteria(decision),
      coverage(decision, provisional: HealthText.provisional),
      distances(
        decision,
        next: decision.up.map {
          HealthText.toNext(levelName($0.tier) ?? $0.tier, points($0.points))
        },
        above: decision.pointsAboveLower.map { HealthText.aboveLower(points($0)) }),
    ]
  }

  /// What the workspace calls a level of health; nil for none.
  func levelName(_ code: String?) -> String? {
    portfolio.configuration.health?.tiers.first { $0.code == code }.map { text($0.name) }
  }

  private func hold(_ decision: TierDecision) -> [String] {
    [decision.holdSentence(in: style, portfolio.configuration.tiers, asOf: portfolio.asOf)]
      .compactMap(\.self)
  }

  private func criteria(_ decision: TierDecision) -> [String] {
    var table = TextTable([
      .leading, .trailing, .trailing, .trailing, .trailing, .trailing, .leading,
    ])
    table.add(
      [
        TierText.criterion, TierText.value, TierText.range, TierText.points, TierText.maximum,
        TierText.versusMean, TierText.source,
      ].map(text))
    for criterion in decision.criteria {
      table.add([
        text(criterion.measure.label), value(criterion), range(criterion),
        criterion.points.map { points($0) } ?? style.missing,
        criterion.maximum.map { points($0) } ?? style.missing,
        criterion.difference.map { style.decimal($0, .exactly(1), sign: .always) } ?? style.missing,
        source(criterion.source),
      ])
    }
    if let score = decision.score.value {
      let difference = decision.meanScore.value.map { score.doubleValue - $0 }
      table.add([
        text(TierText.score), "", "", points(score), points(ExactDecimal(100)),
        difference.map { style.decimal($0, .exactly(1), sign: .always) } ?? "", "",
      ])
    }
    let isRelative = decision.criteria.contains { $0.anchors?.isRelative == true }
    return table.lines + (isRelative ? ["* " + text(TierText.relative)] : [])
  }

  private func value(_ criterion: CriterionScore) -> String {
    switch criterion.raw {
    case .value(.word(let word)):
      criterion.quantity == .segment
        ? portfolio.configuration.labels[.segment]?[word]?.text(in: style.language) ?? word : word
    case .value(.number(let number)): figure(number, criterion.quantity)
    case .undefined(let reason): text(reason.label)
    }
  }

  /// A value in the unit of its quantity.
  func figure(_ number: Double, _ quantity: CriterionQuantity) -> String {
    switch quantity.kind {
    case .money: style.money(number)
    case .fraction: style.percent(number, .upTo(1))
    case .number: style.decimal(number, .upTo(2))
    case .years: style.countOfYears(number)
    case .count: style.decimal(number, .upTo(1))
    case .word: style.decimal(number, .upTo(1))
    }
  }

  private func range(_ criterion: CriterionScore) -> String {
    guard let anchors = criterion.anchors else { return "" }
    let mark =
      (anchors.isLogarithmic ? " (\(text(TierText.logarithmic)))" : "")
      + (anchors.isRelative ? "*" : "")
    return figure(anchors.floor, criterion.quantity) + " … "
      + figure(anchors.target, criterion.quantity) + mark
  }

  private func source(_ source: InputSource?) -> String {
    switch source {
    case nil: ""
    case .field(let place): "\(place.file):\(place.start.line)"
    case .rows(let rows) where rows.count == 1: "\(rows.last.file):\(rows.last.line)"
    case .rows(let rows): "\(span(rows)) (\(style.integer(rows.count)))"
    }
  }

  /// `orders.csv:12 … 98`, or both files where the rows are of two.
  private func span(_ rows: RowRange) -> String {
    let start = "\(rows.first.file):\(rows.first.line)"
    return rows.first.file == rows.last.file
      ? "\(start) … \(rows.last.line)" : "\(start) … \(rows.last.file):\(rows.last.line)"
  }

  private func coverage(_ decision: TierDecision, provisional: Phrase) -> [String] {
    let share = style.percent(decision.coverage, .upTo(0))
    return [text(TierText.coverage(share))]
      + (decision.isProvisional ? [text(provisional)] : [])
  }

  private func rules(_ decision: TierDecision) -> [String] {
    decision.rules.map { rule in
      "\(text(rule.sentence)): \(rule.from ?? style.missing) → \(rule.to ?? style.missing)"
    }
  }

  private func tierDistances(_ decision: TierDecision) -> [String] {
    distances(
      decision,
      next: decision.up.map { up in
        decision.isOfScoreAlone
          ? TierText.toNext(up.tier, points(up.points))
          : TierText.toNextByScore(up.tier, points(up.points))
      },
      above: decision.pointsAboveLower.map { TierText.aboveLower(points($0)) })
  }

  /// - Parameters:
  ///   - next: what the next level lacks; nil in the highest.
  ///   - above: the points above the next lower one; nil in the lowest.
  private func distances(
    _ decision: TierDecision, next: Phrase?, above: Phrase?
  ) -> [String] {
    var lines: [String] = []
    if let up = decision.up, let next {
      lines.append(text(next))
      for way in up.ways {
        let name = text(way.measure.label)
        let line =
          switch way.reach {
          case .value(let needed):
            "\(name): \(figure(way.current, way.quantity)) → \(figure(needed, way.quantity))"
          case .outOfReach: text(TierText.notAlone(name))
          case .otherAccounts: text(TierText.dependsOnOthers(name))
          }
        lines.append("  " + line)
      }
    }
    if let above { lines.append(text(above)) }
    return lines
  }

  private func robustness(_ decision: TierDecision) -> [String] {
    guard let robustness = TierRobustness(decision, model: portfolio.configuration.tiers)
    else { return [] }
    return [robustness.sentence(in: style)]
  }
}
