import AccountModel
import Localization
import Segmentation
import SourceFormats

/// Charts of what an account buys, what is left of it, and what its people say.
extension PageScope {
  private static var categoryLimit: Int { 7 }

  /// Twelve months' revenue by product category; nil with fewer than two categories.
  func productMix(of scorecard: Scorecard, id: String) -> SafeHTML? {
    let mix = ProductMix(
      site.portfolio.products(of: scorecard.account),
      trailing: scorecard.metrics.revenue.trailing
    ) { site.index.category(ofProduct: $0) }
    guard mix.parts.count > 1, mix.total > .zero, let largest = mix.parts.first,
      largest.category != nil
    else { return nil }
    func share(_ amount: ExactDecimal) -> String {
      chartPercent(amount.doubleValue / mix.total.doubleValue).text
    }
    func row(_ name: String, _ amount: ExactDecimal) -> BarTable.Row {
      BarTable.Row(
        name: name, bar: 0...max(amount.doubleValue, 0),
        cells: [chartMoney(amount).text, share(amount)])
    }
    func name(_ part: ProductMix.Part) -> String {
      part.category.map { text($0) } ?? text(AccountFiguresText.withoutCategory)
    }
    var rows = mix.parts.prefix(Self.categoryLimit).map { row(name($0), $0.revenue) }
    let rest = mix.parts.dropFirst(Self.categoryLimit)
    if !rest.isEmpty {
      let sum = rest.reduce(ExactDecimal.zero) { $0 + $1.revenue }
      rows.append(row(text(AccountFiguresText.otherCategories), sum))
    }
    let columns = [
      text(AccountFiguresText.productCategory), text(Phrase.chartRevenue), text(HomeText.share),
    ]
    return BarTable(columns: columns, rows: rows).figure(
      ChartCaption(
        id: id, finding: text(.productMixFinding(name(largest), share(largest.revenue))),
        period: site.periods.trailing, subject: text(Phrase.productMix),
        description: text(Phrase.productMixDescription)),
      in: site.charts)
  }

  /// From revenue down to contribution, step by step; nil where a step has no figure.
  func contributionChart(of scorecard: Scorecard, id: String) -> SafeHTML? {
    let profit = scorecard.metrics.profitability
    let revenue = scorecard.metrics.revenue.trailing
    guard let contribution = profit.contribution.value, let margin = profit.grossMargin.value,
      revenue > .zero
    else { return nil }
    let costs =
      [(text(AccountFiguresText.costOfGoods), revenue - margin)]
      + profit.costsByKind.map { (text($0.kind.label), $0.cost) }
    var left = revenue.doubleValue
    let steps = costs.map { name, cost -> BarTable.Row in
      let before = left
      left -= cost.doubleValue
      return BarTable.Row(
        name: name, bar: min(before, left)...max(before, left), cells: [chartMoney(-cost).text],
        style: "cost")
    }
    func total(_ name: String, _ amount: ExactDecimal) -> BarTable.Row {
      BarTable.Row(
        name: name, bar: min(amount.doubleValue, 0)...max(amount.doubleValue, 0),
        cells: [chartMoney(amount).text])
    }
    let rows =
      [total(text(Phrase.chartRevenue), revenue)] + steps
      + [total(text(AccountText.contribution), contribution)]
    let share = chartPercent(contribution.doubleValue / revenue.doubleValue).text
    let finding: Phrase =
      contribution < .zero
      ? .negativeContributionFinding(chartShortMoney(-contribution).text)
      : .contributionFinding(chartShortMoney(contribution).text, share)
    return BarTable(
      columns: [text(AccountFiguresText.profitStep), text(OpportunityText.amount)], rows: rows
    ).figure(
      ChartCaption(
        id: id, finding: text(finding), period: site.periods.trailing,
        subject: text(Phrase.contributionSteps),
        description: text(Phrase.contributionStepsDescription)), in: site.charts)
  }

  /// The satisfaction of each quarter with answers; nil with fewer than two.
  func satisfactionChart(of scorecard: Scorecard, id: String) -> SafeHTML? {
    let steps = SatisfactionStep.steps(
      of: site.index.answers(of: scorecard.account), asOf: site.asOf)
    guard steps.count > 1, let first = steps.first else { return nil }
    let chart = StepLine(
      steps: steps.map { step in
        StepLine.Step(
          period: Int(step.firstMonth.index - first.firstMonth.index) / 3,
          name: style.quarter(year: step.year, quarter: step.quarter),
          value: ChartValue(step.mean, text: style.decimal(step.mean, .exactly(1))),
          basis: style.integer(step.answers))
      }, axis: ChartAxis(covering: [10]) { style.decimal($0, .upTo(0)) },
      valueName: text(AccountFiguresText.quarterMean),
      basisName: text(AccountFiguresText.answersHead))
    return chart.figure(
      ChartCaption(
        id: id, finding: text(.satisfactionFinding(steps.map(\.mean), style)),
        subject: text(Phrase.satisfactionSteps),
        description: text(Phrase.satisfactionStepsDescription)), in: site.charts)
  }
}
