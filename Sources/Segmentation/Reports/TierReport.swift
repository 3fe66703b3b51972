import AccountModel
package import Localization

/// What `keyplan tiers` prints: the tier table, or why one account is in its tier.
package struct TierReport {
  let portfolio: Portfolio
  let style: LocaleStyle

  package init(_ portfolio: Portfolio, language: Language) {
    self.portfolio = portfolio
    style = LocaleStyle(language: language, currency: portfolio.configuration.currency)
  }

  /// One line an account: by tier from the highest, then by falling score, then by id; accounts
  /// without a tier last.
  package var table: String {
    var table = TextTable(
      [.leading, .leading, .trailing, .trailing, .trailing, .leading]
        + (hasHealth ? [.leading] : []) + [.leading])
    table.add(
      ([
        TierText.tier, TierText.account, TierText.score, TierText.revenue, TierText.growth,
        TierText.classes,
      ] + (hasHealth ? [HealthText.health] : []) + [TierText.remarks]).map(text))
    for card in ordered { table.add(row(card)) }
    return ([heading, ""] + table.lines).joined(separator: "\n") + "\n"
  }

  private var hasHealth: Bool { portfolio.configuration.health != nil }

  private var heading: String {
    let day = portfolio.asOf.components
    return text(
      TierText.heading(style.date(CivilDate(year: day.year, month: day.month, day: day.day))))
  }

  private var ordered: [Scorecard] {
    let codes = portfolio.configuration.tiers.tiers.map(\.code)
    func rank(_ card: Scorecard) -> Int {
      card.tier.tier.flatMap(codes.firstIndex) ?? codes.count
    }
    return portfolio.scorecards.sorted { left, right in
      let (first, second) = (rank(left), rank(right))
      if first != second { return first < second }
      let (score, other) = (left.tier.score.value, right.tier.score.value)
      if let score, let other, score != other { return score > other }
      if (score == nil) != (other == nil) { return score != nil }
      return left.account < right.account
    }
  }

  private func row(_ card: Scorecard) -> [String] {
    [
      card.tier.tier ?? style.missing,
      card.account,
      card.tier.score.value.map { points($0, places: 1) } ?? style.missing,
      money(card.metrics.revenue.trailing),
      card.metrics.revenue.growth.value.map { style.change($0) } ?? style.missing,
      card.metrics.classes.cell.value?.code ?? card.metrics.classes.abc.value?.rawValue
        ?? style.missing,
    ] + (hasHealth ? [levelName(card.health?.tier) ?? style.missing] : [])
      + [remarks(card).joined(separator: ", ")]
  }

  /// What the tier alone does not say.
  private func remarks(_ card: Scorecard) -> [String] {
    var remarks: [Phrase] = []
    if card.standing != .customer { remarks.append(card.standing.label) }
    for rule in card.tier.rules { remarks.append(rule.shortLabel) }
    if card.tier.contested != nil, let day = card.tier.tierOfDay, day != card.tier.tier {
      remarks.append(TierText.byFigures(day))
    }
    if card.tier.isProvisional, card.tier.tier != nil { remarks.append(TierText.provisional) }
    return remarks.map(text)
  }

  func text(_ phrase: Phrase) -> String { phrase.text(in: style.language) }

  func money(_ amount: ExactDecimal) -> String {
    style.money(coefficient: amount.coefficient, scale: amount.scale)
  }

  func points(_ points: ExactDecimal, places: Int = 3) -> String {
    style.decimal(coefficient: points.coefficient, scale: points.scale, .exactly(places))
  }
}
