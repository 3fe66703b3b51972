import AccountModel

extension RetentionSummary {
  /// Retention of all accounts and of each prior class, and the moves between classes.
  init(_ metrics: [AccountMetrics]) {
    let accounts = metrics.map(RetentionInput.init)
    let classes: [ABCClass?] = ABCClass.allCases + [nil]
    all = RevenueRetention(accounts)
    byPriorClass = ABCClass.allCases.map { prior in
      RevenueRetention(accounts.filter { $0.priorClass == prior })
    }
    migration = classes.flatMap { from in
      let origin = accounts.filter { $0.priorClass == from }
      return classes.map { to in
        let moved = origin.filter { $0.presentClass == to }
        return Migration(
          from: from, to: to, accounts: moved.count,
          priorRevenue: moved.reduce(ExactDecimal.zero) { $0 + max(.zero, $1.prior) })
      }
    }
  }
}

extension RevenueRetention {
  /// Net and gross revenue retention of the accounts with prior revenue.
  ///
  ///     prior 100, 100, 100 and trailing 150, 60, 0: net 70 %, gross 53.3 %, logo 66.7 %,
  ///     expansion 50, contraction 40, churned 100
  package init(_ accounts: [RetentionInput]) {
    let cohort = accounts.filter { $0.prior > .zero }
    var base = ExactDecimal.zero
    var (current, kept) = (ExactDecimal.zero, ExactDecimal.zero)
    var (expansion, contraction, churned) = (
      ExactDecimal.zero, ExactDecimal.zero, ExactDecimal.zero
    )
    for revenue in cohort {
      let now = max(.zero, revenue.trailing)
      base += revenue.prior
      current += now
      kept += min(now, revenue.prior)
      if revenue.trailing <= .zero {
        churned += revenue.prior
      } else if now > revenue.prior {
        expansion += now - revenue.prior
      } else {
        contraction += revenue.prior - now
      }
    }
    let churnedAccounts = cohort.count { $0.trailing <= .zero }
    func ratio(_ amount: ExactDecimal) -> Measured<Double> {
      Measured(
        base > .zero ? amount.doubleValue / base.doubleValue : nil, else: .noPriorRevenue)
    }
    self.accounts = cohort.count
    self.base = base
    net = ratio(current)
    gross = ratio(kept)
    logo = Measured(
      cohort.isEmpty ? nil : Double(cohort.count - churnedAccounts) / Double(cohort.count),
      else: .noPriorRevenue)
    self.expansion = expansion
    self.contraction = contraction
    self.churned = churned
    self.churnedAccounts = churnedAccounts
  }
}
