import AccountModel
import Diagnostics
import Localization

extension TierReport {
  /// Why an account is in its tier: every criterion with its value, points and source, the rules
  /// above the score, and the way to the next tier; nil for an account that nothing names.
  package func explanation(of account: String) -> String? {
    guard let card = portfolio.scorecard(of: account) else { return nil }
    let blocks = [
      [headline(card)] + hold(card.tier), criteria(card.tier), coverage(card.tier),
      rules(card.tier),
      distances(card.tier), robustness(card.tier),
    ]
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
      portfolio.configuration.labels[.segment]?[word]?.text(in: style.language) ?? word
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
    case .count: style.decimal(number, .upTo(1))
    case .word: style.decimal(number, .upTo(1))
    }
  }

  private func range(_ criterion: CriterionScore) -> String {
    guard let anchors = criterion.anchors else { return "" }
    let mark = anchors.isRelative ? "*" : ""
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

  private func coverage(_ decision: TierDecision) -> [String] {
    let share = style.percent(decision.coverage, .upTo(0))
    return [text(TierText.coverage(share))]
      + (decision.isProvisional ? [text(TierText.provisionalReason)] : [])
  }

  private func rules(_ decision: TierDecision) -> [String] {
    decision.rules.map { rule in
      "\(text(rule.sentence)): \(rule.from ?? style.missing) → \(rule.to ?? style.missing)"
    }
  }

  private func distances(_ decision: TierDecision) -> [String] {
    var lines: [String] = []
    if let up = decision.up {
      let needed = points(up.points)
      let isOfScore = decision.isOfScoreAlone
      lines.append(
        text(
          isOfScore
            ? TierText.toNext(up.tier, needed) : TierText.toNextByScore(up.tier, needed)))
      for way in up.ways {
        let name = text(way.measure.label)
        guard let needed = way.needed else {
          lines.append("  " + text(TierText.notAlone(name)))
          continue
        }
        lines.append(
          "  \(name): \(figure(way.current, way.quantity)) → \(figure(needed, way.quantity))")
      }
    }
    if let above = decision.pointsAboveLower {
      lines.append(text(TierText.aboveLower(points(above))))
    }
    return lines
  }

  private func robustness(_ decision: TierDecision) -> [String] {
    guard let robustness = TierRobustness(decision, model: portfolio.configuration.tiers)
    else { return [] }
    return [robustness.sentence(in: style)]
  }
}
