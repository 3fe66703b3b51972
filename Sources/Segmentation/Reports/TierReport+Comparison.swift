import AccountModel
import Localization

extension TierReport {
  /// What another tier model would change: how many accounts each tier has, and every account that
  /// moves with what moves it.
  ///
  /// - Parameter other: of the same library and day, by the other model.
  package func comparison(with other: Portfolio) -> String {
    let comparison = TierComparison(portfolio, other)
    let blocks = [
      counts(comparison), moves(comparison),
      [text(TierText.unmoved(style.integer(comparison.unmoved)))],
    ]
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func counts(_ comparison: TierComparison) -> [String] {
    var table = TextTable([.leading, .trailing, .trailing, .trailing])
    table.add([TierText.tier, TierText.now, TierText.then, TierText.change].map(text))
    for count in comparison.counts where count.before + count.after > 0 {
      table.add([
        count.tier ?? style.missing, style.integer(count.before), style.integer(count.after),
        style.decimal(Double(count.after - count.before), .exactly(0), sign: .always),
      ])
    }
    return table.lines
  }

  private func moves(_ comparison: TierComparison) -> [String] {
    guard !comparison.moves.isEmpty else { return [] }
    var table = TextTable([.leading, .leading, .trailing, .leading])
    table.add([TierText.account, TierText.move, TierText.score, TierText.cause].map(text))
    for move in comparison.moves {
      table.add([
        move.account, "\(move.from ?? style.missing) → \(move.to ?? style.missing)",
        "\(score(move.scoreBefore)) → \(score(move.scoreAfter))", move.cause.map(words) ?? "",
      ])
    }
    return table.lines
  }

  private func score(_ score: ExactDecimal?) -> String {
    score.map { points($0, places: 1) } ?? style.missing
  }

  private func words(_ cause: TierMove.Cause) -> String {
    switch cause {
    case .criterion(let measure, let change):
      "\(text(measure.label)) \(style.decimal(change.doubleValue, .exactly(1), sign: .always))"
    case .rule(let rule): text(rule.shortLabel)
    case .threshold: text(TierText.otherThreshold)
    }
  }
}
