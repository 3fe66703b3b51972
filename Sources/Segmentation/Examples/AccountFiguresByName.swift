import AccountModel

/// The figures that formulas of an account name: its metrics, and what they are made of.
struct AccountFiguresByName {
  let scorecard: Scorecard
  let portfolio: Portfolio

  private var metrics: AccountMetrics { scorecard.metrics }

  /// Nil for an unknown name and where a figure that it is made of is undefined.
  func figures(_ name: String) -> [NamedFigure]? {
    if let metric = Metric.named(name) {
      return [NamedFigure(metric.value(of: scorecard), metric.kind)]
    }
    return revenue(name) ?? months(name) ?? classes(name) ?? others(name) ?? sums(name)
  }

  private func revenue(_ name: String) -> [NamedFigure]? {
    let (revenue, totals) = (metrics.revenue, portfolio.metrics.totals)
    let all = totals.positiveTrailing.doubleValue
    switch name {
    case "all_revenue": return money(totals.positiveTrailing)
    case "all_prior": return money(totals.prior)
    case "larger_accounts": return count(revenue.rank.value.map { $0 - 1 })
    case "larger_revenue": return money(revenue.cumulativeBefore.value.map { $0 * all })
    case "larger_or_equal_revenue":
      return money(revenue.cumulativeIncluding.value.map { $0 * all })
    case "order_sum":
      return money(revenue.averageOrderValue.value.map { $0 * Double(metrics.orders.trailing) })
    case "median_revenue":
      return money(metrics.medianCustomers.value.map { revenue.trailing.doubleValue / $0 })
    case "cost_of_goods":
      return metrics.profitability.grossMargin.value.flatMap { money(revenue.trailing - $0) }
    case "aov_before":
      guard let now = revenue.averageOrderValue.value,
        let growth = metrics.growth.averageOrderValue.value
      else { return nil }
      return money(now / (1 + growth))
    case "first_year_revenue":
      guard let growth = metrics.growth.compound.value, let years = metrics.growth.compoundYears
      else { return nil }
      let factor = (0..<years).reduce(1.0) { product, _ in product * (1 + growth) }
      return factor > 0 ? money(revenue.trailing.doubleValue / factor) : nil
    case "growth_years": return count(metrics.growth.compoundYears)
    default: return nil
    }
  }

  private func months(_ name: String) -> [NamedFigure]? {
    let variation = metrics.variation
    let twelve = metrics.revenue.lastTwelveMonths.map(\.amount.doubleValue)
    let used = Array(twelve.suffix(variation.monthsUsed))
    let active = used.filter { $0 > 0 }
    switch name {
    case "mean_of_twelve": return money(Self.mean(twelve))
    case "mean_of_used": return money(Self.mean(used))
    case "mean_of_active": return money(Self.mean(active))
    case "deviation_of_twelve":
      return deviation(variation.populationOfTwelve.value, Self.mean(twelve))
    case "sample_deviation_of_twelve":
      return deviation(variation.sampleOfTwelve.value, Self.mean(twelve))
    case "deviation_of_used": return deviation(variation.coefficient.value, Self.mean(used))
    case "deviation_of_active":
      return deviation(variation.squaredVariation.value?.squareRoot(), Self.mean(active))
    case "active_months": return count(active.count)
    case "revenue_since_first_order": return money(used.reduce(0, +))
    default: return nil
    }
  }

  private func classes(_ name: String) -> [NamedFigure]? {
    let (rfm, configuration) = (portfolio.metrics.rfm, portfolio.configuration)
    // `recency_2` is the second of the thresholds.
    guard let position = name.last?.wholeNumberValue.map({ $0 - 1 }) else { return nil }
    func figure(_ values: [Double], _ kind: Metric.Kind) -> [NamedFigure]? {
      values.indices.contains(position) ? [NamedFigure(.number(values[position]), kind)] : nil
    }
    switch name.dropLast(2) {
    case "recency": return figure(rfm.recencyThresholds, .number)
    case "frequency": return figure(rfm.frequencyThresholds, .number)
    case "monetary": return figure(rfm.monetaryThresholds, .money)
    case "xyz_cut": return figure(configuration.xyz.cuts, .number)
    case "abc_cut":
      // With other rules the class is not decided by the revenue before the account.
      guard configuration.abc.basis == .revenue, configuration.abc.crossing == .up else {
        return nil
      }
      return figure(configuration.abc.cuts.map { $0.doubleValue / 100 }, .fraction)
    default: return nil
    }
  }

  private func others(_ name: String) -> [NamedFigure]? {
    let (satisfaction, payment) = (metrics.satisfaction, metrics.payment)
    switch name {
    case "as_of": return [NamedFigure(.date(portfolio.asOf), .date)]
    case "days_of_tenure": return count(metrics.tenure.days)
    case "answer_sum": return [NamedFigure(.number(satisfaction.sum.doubleValue), .number)]
    case "best_answers":
      let share = satisfaction.satisfactionTopShare.value
      return count(share.map { whole($0 * Double(satisfaction.satisfactionAnswers)) })
    case "paid_invoices": return count(payment.paid)
    case "late_invoices":
      return count(payment.lateShare.value.map { whole($0 * Double(payment.paid)) })
    case "days_late_sum":
      return count(payment.meanDaysLate.value.map { whole($0 * Double(payment.paid)) })
    case "weights": return number(scorecard.tier.criteria.map(\.weight))
    case "weights_with_value":
      return number(scorecard.tier.criteria.filter { $0.raw.value != nil }.map(\.weight))
    default: return nil
    }
  }

  /// Figures that the formula adds up.
  private func sums(_ name: String) -> [NamedFigure]? {
    let months = metrics.revenue.months
    switch name {
    case "months", "months_before":
      // The windows end with the as-of date, the months with the last complete one.
      guard portfolio.asOf.isMonthEnd, months.count == 24 else { return nil }
      let twelve = name == "months" ? months.suffix(12) : months.prefix(12)
      return twelve.map { NamedFigure(.money($0.amount), .money) }
    case "costs_by_kind":
      return metrics.profitability.costsByKind.map { NamedFigure(.money($0.cost), .money) }
    case "points":
      return scorecard.tier.criteria.compactMap(\.points).map {
        NamedFigure(.number($0.doubleValue), .number)
      }
    default: return nil
    }
  }

  private static func mean(_ amounts: [Double]) -> Double? {
    amounts.isEmpty ? nil : amounts.reduce(0, +) / Double(amounts.count)
  }

  private func deviation(_ coefficient: Double?, _ mean: Double?) -> [NamedFigure]? {
    guard let coefficient, let mean else { return nil }
    return money(coefficient * mean)
  }

  private func whole(_ number: Double) -> Int { Int(number.rounded()) }

  private func count(_ count: Int?) -> [NamedFigure]? {
    count.map { [NamedFigure(.count($0), .count)] }
  }

  private func money(_ amount: ExactDecimal) -> [NamedFigure]? {
    [NamedFigure(.money(amount), .money)]
  }

  private func money(_ amount: Double?) -> [NamedFigure]? {
    amount.map { [NamedFigure(.number($0), .money)] }
  }

  private func number(_ weights: [ExactDecimal]) -> [NamedFigure]? {
    [NamedFigure(.number(weights.reduce(.zero, +).doubleValue), .number)]
  }
}
