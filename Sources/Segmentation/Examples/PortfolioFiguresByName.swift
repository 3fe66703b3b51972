import AccountModel

/// The figures that formulas of all accounts name.
struct PortfolioFiguresByName {
  let portfolio: Portfolio
  let silence: SilenceRecord

  private var metrics: PortfolioMetrics { portfolio.metrics }

  /// Nil for an unknown name and where a figure that it is made of is undefined.
  func figures(_ name: String) -> [NamedFigure]? {
    if let measure = PortfolioMeasure.named(name) {
      return [NamedFigure(measure.value(of: portfolio, silence: silence), measure.kind)]
    }
    return retention(name) ?? concentration(name) ?? service(name) ?? payment(name) ?? others(name)
  }

  private func retention(_ name: String) -> [NamedFigure]? {
    let (retention, bridge) = (metrics.retention.all, metrics.bridge)
    return switch name {
    case "base": money(retention.base)
    case "churned": money(retention.churned)
    case "contraction": money(retention.contraction)
    case "expansion": money(retention.expansion)
    case "cohort": count(retention.accounts)
    case "lost_accounts": count(retention.churnedAccounts)
    case "prior": money(bridge.prior)
    case "new": money(bridge.new)
    case "returned": money(bridge.returned)
    case "bridge_expansion": money(bridge.expansion)
    case "bridge_contraction": money(bridge.contraction)
    case "lost": money(bridge.lost)
    case "credits": money(bridge.credits)
    default: nil
    }
  }

  private func concentration(_ name: String) -> [NamedFigure]? {
    let concentration = metrics.concentration
    let accounts = concentration.accounts
    let total = metrics.totals.positiveTrailing.doubleValue
    switch name {
    case "all_revenue": return money(metrics.totals.positiveTrailing)
    case "accounts": return count(accounts)
    case "accounts_and_one": return count(accounts + 1)
    case "top_fifth_revenue": return money(concentration.topFifthShare.value.map { $0 * total })
    case "share_1", "share_2", "share_3":
      guard let position = name.last?.wholeNumberValue else { return nil }
      return fraction(share(ofRank: position))
    case "sum_of_squares": return number(concentration.herfindahl.value.map { $0 / 10_000 })
    case "ranked_revenue":
      // The Gini coefficient solved for the sum of rank * revenue, ascending.
      let (n, gini) = (Double(accounts), concentration.gini.value)
      return money(gini.map { ($0 + (n + 1) / n) * n * total / 2 })
    default: return nil
    }
  }

  private func share(ofRank rank: Int) -> Double? {
    let pareto = metrics.concentration.pareto
    guard pareto.count >= rank else { return nil }
    return pareto[rank - 1].revenueShare - (rank > 1 ? pareto[rank - 2].revenueShare : 0)
  }

  private func service(_ name: String) -> [NamedFigure]? {
    switch name {
    case "contribution_known": return money(portfolio.service.contribution.value)
    case "cost_known": return money(portfolio.service.costToServe.value)
    case "cost_of_contributing":
      let served = portfolio.served.filter { $0.margin != nil }
      return money(served.compactMap(\.cost).reduce(.zero, +))
    case "revenue_of_costed":
      return money(portfolio.served.filter { $0.cost != nil }.map(\.revenue).reduce(.zero, +))
    case "first_tier_cost": return money(metrics.service.first?.costToServe.value)
    case "peak": return money(metrics.whaleCurve.value?.peak)
    case "whale_total": return money(metrics.whaleCurve.value?.total)
    default: return nil
    }
  }

  private func payment(_ name: String) -> [NamedFigure]? {
    let payment = metrics.payment
    return switch name {
    case "paid_invoices": count(payment.paid)
    case "late_invoices": count(payment.lateShare.value.map { whole($0 * Double(payment.paid)) })
    case "days_late_sum":
      count(payment.meanDaysLate.value.map { whole($0 * Double(payment.paid)) })
    default: nil
    }
  }

  private func others(_ name: String) -> [NamedFigure]? {
    let satisfaction = metrics.satisfaction
    switch name {
    case "promoters": return count(satisfaction.promoters)
    case "detractors": return count(satisfaction.detractors)
    case "voters": return count(satisfaction.accounts)
    case "silent_accounts": return count(silence.latestBand?.silent)
    case "late_accounts": return count(silence.latestBand?.accounts)
    case "largest_month_revenue": return money(seasonal?.month.amount)
    case "adjusted_month_revenue":
      return money(seasonal.map { $0.month.amount.doubleValue / $0.index })
    default: return nil
    }
  }

  /// The month of the last twelve with the largest seasonal index.
  private var seasonal: (month: MonthlyRevenue, index: Double)? {
    guard let season = metrics.seasonality.value else { return nil }
    let months = metrics.months.suffix(12).map { (month: $0, index: season.index(of: $0.month)) }
    return months.max { $0.index < $1.index }
  }

  private func whole(_ number: Double) -> Int { Int(number.rounded()) }

  private func count(_ count: Int?) -> [NamedFigure]? {
    count.map { [NamedFigure(.count($0), .count)] }
  }

  private func money(_ amount: ExactDecimal?) -> [NamedFigure]? {
    amount.map { [NamedFigure(.money($0), .money)] }
  }

  private func money(_ amount: Double?) -> [NamedFigure]? {
    amount.map { [NamedFigure(.number($0), .money)] }
  }

  private func fraction(_ share: Double?) -> [NamedFigure]? {
    share.map { [NamedFigure(.number($0), .fraction)] }
  }

  private func number(_ number: Double?) -> [NamedFigure]? {
    number.map { [NamedFigure(.number($0), .number)] }
  }
}
