import AccountModel
import Localization
import Segmentation
import SourceFormats

/// Charts of all accounts together.
struct PortfolioCharts {
  let scope: PageScope

  private var site: LanguageSite { scope.site }
  private var metrics: PortfolioMetrics { site.portfolio.metrics }
  private var language: Language { site.language }
  private func count(_ accounts: Int) -> String {
    CountedPhrase.accounts.text(accounts, in: language)
  }

  /// Cumulative share of revenue by rank, with the ABC cuts; nil without revenue.
  func concentration(id: String) -> SafeHTML? {
    let pareto = metrics.concentration.pareto
    guard !pareto.isEmpty else { return nil }
    let bands = metrics.abc.map {
      ParetoCurve.Band(
        code: $0.value.rawValue, label: count($0.accounts), accountCount: $0.accounts)
    }
    // Shares of the number of accounts are no levels of the curve.
    let levels = site.configuration.abc.basis == .count ? [] : site.configuration.abc.cuts
    let cuts = levels.map {
      ParetoCurve.Cut(level: scope.chartPercent($0.doubleValue / 100))
    }
    let chart = ParetoCurve(
      accounts: pareto.map {
        ParetoCurve.Account(
          name: scope.accountName($0.account),
          cumulativeShare: scope.chartPercent($0.revenueShare, places: 1))
      }, bands: bands, cuts: cuts, wholeLabel: scope.chartPercent(1).text)
    let largest = pareto.firstIndex { $0.revenueShare >= 0.8 } ?? pareto.count - 1
    let share = scope.chartPercent(pareto[largest].revenueShare)
    return chart.figure(
      ChartCaption(
        id: id,
        finding: CountedPhrase.concentrationFinding(share.text)
          .text(largest + 1, in: site.language), period: site.periods.trailing,
        subject: scope.text(Phrase.concentrationCurve),
        description: scope.text(Phrase.concentrationCurveDescription)), in: site.charts)
  }

  /// How accounts and revenue divide among the tiers; nil without accounts.
  func tierShares(id: String) -> SafeHTML? {
    let tiers = metrics.tiers.filter { $0.value != nil }
    let accounts = tiers.reduce(0) { $0 + $1.accounts }
    let revenue = tiers.reduce(0) { $0 + max($1.revenue.doubleValue, 0) }
    guard accounts > 0, revenue > 0, let first = tiers.first else { return nil }
    func row(
      _ title: Phrase, _ shares: [ChartValue], _ amount: (TierSummary) -> String
    ) -> ShareBars.Row {
      ShareBars.Row(
        name: scope.text(title),
        parts: zip(tiers, shares).map { tier, share in
          ShareBars.Part(
            name: tier.value ?? "", share: share, amount: amount(tier),
            style: scope.tierStyle(tier.value))
        })
    }
    let byRevenue = scope.chartShares(tiers.map { max($0.revenue.doubleValue, 0) / revenue })
    let byCount = scope.chartShares(tiers.map { Double($0.accounts) / Double(accounts) })
    let chart = ShareBars(
      rows: [
        row(.accountsHead, byCount) { count($0.accounts) },
        row(.chartRevenue, byRevenue) { scope.chartShortMoney($0.revenue).text },
      ], partName: scope.text(Phrase.chartTier))
    let finding = Phrase.tierShareFinding(
      first.value.map(scope.tierTitle) ?? "", byCount[0].text, byRevenue[0].text)
    return chart.figure(
      ChartCaption(
        id: id, finding: scope.text(finding), period: site.periods.trailing,
        subject: scope.text(Phrase.tierShares),
        description: scope.text(Phrase.tierSharesDescription)), in: site.charts)
  }

  /// Every scored account as a dot on the scale of scores; nil without scores.
  func scores(id: String) -> SafeHTML? {
    let scored = site.portfolio.scorecards.compactMap { scorecard -> DotStrip.Dot? in
      guard let score = scorecard.tier.score.value, let tier = scorecard.tier.tier else {
        return nil
      }
      return DotStrip.Dot(
        name: scope.accountName(scorecard.account), score: scope.chartNumber(score), tier: tier,
        style: scope.tierStyle(tier), isMoved: tier != scorecard.tier.scoredTier)
    }
    guard !scored.isEmpty else { return nil }
    let sorted = scored.sorted { ($0.score.number ?? 0) > ($1.score.number ?? 0) }
    let thresholds = site.configuration.tiers.tiers.compactMap { $0.threshold }
    let edges = [0] + thresholds.map(\.doubleValue).reversed() + [100]
    let regions = zip(site.configuration.tiers.tiers.reversed(), zip(edges, edges.dropFirst())).map
    {
      tier, range in
      // Beyond four tiers there is room for their letters alone.
      let accounts = count(scored.count { $0.tier == tier.code })
      return DotStrip.Region(
        label: thresholds.count > 3 ? tier.code : "\(tier.code): \(accounts)",
        range: range.0...max(range.0, range.1))
    }
    let chart = DotStrip(
      dots: sorted, regions: regions,
      ticks: edges.map { scope.chartNumber($0, places: 0) })
    let near = NearThreshold.all(in: site.portfolio).count
    return chart.figure(
      ChartCaption(
        id: id, finding: scope.text(.scoresFinding(count(near))),
        subject: scope.text(Phrase.scoresOfAccounts),
        description: scope.text(Phrase.scoresOfAccountsDescription)), in: site.charts)
  }
}
