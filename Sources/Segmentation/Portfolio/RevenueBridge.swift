package import AccountModel

/// The way from the revenue of the prior twelve months to that of the trailing ones, account by
/// account, so that it sums exactly:
///
/// `prior + new + returned + expansion - contraction - lost + credits = trailing`.
///
///     prior 100, 100, 0, -20 and trailing 130, -10, 50, 0:
///     180 + 50 new + 30 expansion - 110 lost + 20 credits = 170
package struct RevenueBridge: Sendable, Hashable {
  /// Net prior revenue of all accounts.
  package let prior: ExactDecimal
  /// From accounts without positive prior revenue whose first order is in the trailing window.
  package let new: ExactDecimal
  /// From other accounts without positive prior revenue.
  package let returned: ExactDecimal
  package let expansion: ExactDecimal
  package let contraction: ExactDecimal
  /// From accounts with prior revenue and no positive trailing one, credits beyond it included.
  package let lost: ExactDecimal
  /// Of accounts without positive revenue in either window.
  package let credits: ExactDecimal
  /// Net trailing revenue of all accounts.
  package let trailing: ExactDecimal

  init(_ accounts: [AccountMetrics]) {
    var sums: [Step: ExactDecimal] = [:]
    for account in accounts {
      let change = account.revenue.trailing - account.revenue.prior
      guard change != .zero || account.revenue.prior != .zero else { continue }
      sums[Step(account), default: .zero] = sums[Step(account), default: .zero] + change
    }
    func sum(_ step: Step) -> ExactDecimal { sums[step] ?? .zero }
    prior = accounts.reduce(.zero) { $0 + $1.revenue.prior }
    trailing = accounts.reduce(.zero) { $0 + $1.revenue.trailing }
    new = sum(.new)
    returned = sum(.returned)
    expansion = sum(.expansion)
    contraction = .zero - sum(.contraction)
    lost = .zero - sum(.lost)
    credits = sum(.credits)
  }

  private enum Step {
    case new, returned, expansion, contraction, lost, credits

    init(_ account: AccountMetrics) {
      let (before, now) = (account.revenue.prior, account.revenue.trailing)
      switch (before > .zero, now > .zero) {
      case (true, true): self = now > before ? .expansion : .contraction
      case (true, false): self = .lost
      case (false, true): self = account.growth.isFirstOrderRecent ? .new : .returned
      case (false, false): self = .credits
      }
    }
  }
}
