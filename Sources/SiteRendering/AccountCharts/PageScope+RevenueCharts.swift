import AccountModel
import Localization
package import Segmentation
package import SourceFormats

/// Charts of revenue over time, of one account or of all.
extension PageScope {
  /// The last twelve complete months as a word-sized line.
  package func sparkline(
    _ months: ArraySlice<MonthlyRevenue>, scaleMaximum: Double? = nil
  ) -> SafeHTML {
    let amounts = months.map(\.amount)
    let low = amounts.min() ?? .zero
    let high = amounts.max() ?? .zero
    let label = Phrase.sparklineLabel(
      months: site.periods.months, lowest: chartShortMoney(low).text,
      highest: chartShortMoney(high).text, last: chartShortMoney(amounts.last ?? .zero).text)
    return Sparkline(
      values: amounts.map(\.doubleValue), scaleMaximum: scaleMaximum, label: text(label)
    ).html(in: site.charts)
  }

  /// 24 months of an account as bars, with its targets where `targets.csv` has some.
  package func revenueChart(of scorecard: Scorecard, id: String) -> SafeHTML {
    let targets = site.index.targets(of: .account(scorecard.account)).filter {
      $0.metric == .revenue
    }
    let revenue = scorecard.metrics.revenue
    return revenueChart(
      months: revenue.months, targets: targets, isComparable: revenue.growth.value != nil, id: id)
  }

  /// 24 months of all accounts as bars.
  package func portfolioRevenueChart(id: String) -> SafeHTML {
    let metrics = site.portfolio.metrics
    return revenueChart(
      months: metrics.months, targets: [], isComparable: metrics.totals.growth.value != nil,
      id: id)
  }

  /// The finding is about the months that the bars show, which are complete ones.
  ///
  /// - Parameter isComparable: whether the data reach back over both years.
  private func revenueChart(
    months: [MonthlyRevenue], targets: [Target], isComparable: Bool, id: String
  ) -> SafeHTML {
    let goals = months.map { MonthlyTarget.amount(in: $0.month, targets: targets) }
    let bars = months.enumerated().map { index, month in
      let showsYear = index == 0 ? month.month.month <= 10 : month.month.month == 1
      return RevenueBars.Month(
        label: style.monthName(month.month.month, short: true),
        yearLabel: showsYear ? style.ungrouped(month.month.year) : nil,
        name: style.month(year: month.month.year, month: month.month.month),
        revenue: chartMoney(month.amount), target: goals[index].map { chartMoney($0) })
    }
    let values = months.map(\.amount.doubleValue) + goals.compactMap { $0?.doubleValue }
    let recent = months.suffix(12).reduce(ExactDecimal.zero) { $0 + $1.amount }
    let earlier = months.dropLast(12).reduce(ExactDecimal.zero) { $0 + $1.amount }
    let growth =
      isComparable && earlier > .zero
      ? recent.doubleValue / earlier.doubleValue - 1 : Double?.none
    let chart = RevenueBars(
      months: bars, axis: moneyAxis(covering: values),
      recentLabel: text(.lastTwelveMonths(chartShortMoney(recent).text)),
      earlierLabel: text(.twelveMonthsBefore(chartShortMoney(earlier).text)))
    let caption = ChartCaption(
      id: id, finding: text(.revenueFinding(chartShortMoney(recent).text, growth, style)),
      period: site.periods.completeMonths,
      subject: text(Phrase.revenueByMonth),
      description: text(.revenueByMonthDescription(site.configuration.currency)))
    return chart.figure(caption, in: site.charts)
  }

  /// The calendar year of the last complete month against the year before, month by month; nil
  /// without revenue in either year.
  package func cumulativeChart(of scorecard: Scorecard, id: String) -> SafeHTML? {
    let months = scorecard.metrics.revenue.months
    guard let year = months.last?.month.year,
      months.contains(where: { $0.amount.coefficient != 0 && $0.month.year >= year - 1 })
    else { return nil }
    let (current, previous) = (
      runningTotals(months, year: year), runningTotals(months, year: year - 1)
    )
    guard let now = current.last, let before = previous.last else { return nil }
    let lines = [
      line(.current, year, current, total: now), line(.previous, year - 1, previous, total: before),
    ]
    let same = previous[current.count - 1]
    let change = same > .zero ? (now - same).doubleValue / same.doubleValue : nil
    let chart = LineChart(
      periods: (1...12).map { style.monthName($0, short: true) }, lines: lines,
      axis: moneyAxis(covering: (current + previous).map(\.doubleValue)))
    let caption = ChartCaption(
      id: id,
      finding: text(
        .cumulativeFinding(
          chartShortMoney(now).text, style.ungrouped(year), change, style.ungrouped(year - 1),
          style)), period: site.periods.monthsOfYear,
      subject: text(Phrase.cumulativeRevenue),
      description: text(.cumulativeDescription(site.configuration.currency)))
    return chart.figure(caption, in: site.charts)
  }

  private func line(
    _ role: LineChart.Role, _ year: Int, _ totals: [ExactDecimal], total: ExactDecimal
  ) -> LineChart.Line {
    let name = style.ungrouped(year)
    return LineChart.Line(
      role: role, name: name, endLabel: "\(name): \(chartShortMoney(total).text)",
      values: totals.map { chartMoney($0) })
  }

  /// The sums of the months of a year up to each of them; only years that start within the months.
  private func runningTotals(_ months: [MonthlyRevenue], year: Int) -> [ExactDecimal] {
    let inYear = months.filter { $0.month.year == year }
    guard inYear.first?.month.month == 1 else { return [] }
    var sum = ExactDecimal.zero
    return inYear.map { month in
      sum += month.amount
      return sum
    }
  }
}
