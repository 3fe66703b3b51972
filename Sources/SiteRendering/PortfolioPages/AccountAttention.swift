import AccountModel
import Segmentation

/// An account that needs attention, with every reason.
struct AccountAttention: Sendable {
  let account: String
  /// At least one; the most urgent first.
  let reasons: [AttentionReason]

  /// All accounts with a dossier that need attention: by the sum of weights, then by revenue.
  static func all(in portfolio: Portfolio) -> [AccountAttention] {
    let found = portfolio.scorecards.compactMap { scorecard -> (AccountAttention, Scorecard)? in
      guard scorecard.standing != .candidate,
        let account = portfolio.library.account(scorecard.account),
        // What is lost or closed needs a win-back plan, not a reminder.
        account.status != .archived, account.status != .lost
      else { return nil }
      let reasons = reasons(for: account, scorecard, in: portfolio)
      return reasons.isEmpty
        ? nil : (AccountAttention(account: scorecard.account, reasons: reasons), scorecard)
    }
    return found.sorted { left, right in
      if left.0.weight != right.0.weight { return left.0.weight > right.0.weight }
      let (first, second) = (left.1.metrics.revenue.trailing, right.1.metrics.revenue.trailing)
      return first == second ? left.0.account < right.0.account : second < first
    }.map(\.0)
  }

  private var weight: Int { reasons.reduce(0) { $0 + $1.weight } }

  private static func reasons(
    for account: Account, _ scorecard: Scorecard, in portfolio: Portfolio
  ) -> [AttentionReason] {
    let (library, asOf) = (portfolio.library, portfolio.asOf)
    let relations = library.relations(ofAccount: account.id)
    let cadence = scorecard.tier.tier.flatMap { portfolio.configuration.cadence[$0] }
    // An account of the lowest tier may well do without meetings.
    let isKey = scorecard.tier.tier != portfolio.configuration.tiers.tiers.last?.code
    let found = [
      overrideExpired(account, asOf), tierDropped(scorecard, portfolio),
      actionsOverdue(relations.actions, asOf),
      meetingDue(relations, cadence, isKey: isKey, library, asOf),
      planExpired(relations, library, asOf),
      contractEnding(account, relations, library, asOf), orderOverdue(scorecard),
      paymentOverdue(scorecard, asOf), revenueFalling(scorecard),
    ].compactMap(\.self)
    return found.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }.map(\.element)
  }

  private static func overrideExpired(
    _ account: Account, _ asOf: CalendarDate
  ) -> AttentionReason? {
    guard let until = account.tierOverride?.until, until < asOf else { return nil }
    return .overrideExpired(on: until)
  }

  /// A fall that later reviews took back does not count.
  private static func tierDropped(
    _ scorecard: Scorecard, _ portfolio: Portfolio
  ) -> AttentionReason? {
    let quarter = portfolio.asOf.adding(months: -3)
    guard let change = portfolio.tierHistory?.changes(of: scorecard.account).last,
      change.day > quarter, let from = change.from, let to = change.to,
      to == scorecard.tier.tier, !change.isRise
    else { return nil }
    return .tierDropped(from: from, to: to, on: change.day, cause: change.cause)
  }

  private static func actionsOverdue(
    _ actions: [Action], _ asOf: CalendarDate
  ) -> AttentionReason? {
    let days = actions.filter { $0.isOverdue(asOf: asOf) }.compactMap(\.due)
    guard let first = days.min() else { return nil }
    return .actionsOverdue(count: days.count, since: first)
  }

  private static func meetingDue(
    _ relations: AccountRelations, _ cadence: Configuration.Cadence?, isKey: Bool,
    _ library: Library, _ asOf: CalendarDate
  ) -> AttentionReason? {
    guard let limit = cadence?.meeting ?? cadence?.contact else { return nil }
    let last = relations.meetings.compactMap { library.meeting($0)?.date }.filter { $0 <= asOf }
      .max()
    guard let last else {
      return isKey ? .meetingDue(days: nil, cadence: limit) : nil
    }
    let days = asOf.days(since: last)
    return days > limit ? .meetingDue(days: days, cadence: limit) : nil
  }

  private static func planExpired(
    _ relations: AccountRelations, _ library: Library, _ asOf: CalendarDate
  ) -> AttentionReason? {
    let plans = relations.plans.compactMap { library.plan($0) }
    guard !plans.contains(where: { $0.covers(asOf) || ($0.start.map { asOf < $0 } ?? false) })
    else { return nil }
    return plans.compactMap(\.end).max().map { .planExpired(on: $0) }
  }

  private static func contractEnding(
    _ account: Account, _ relations: AccountRelations, _ library: Library, _ asOf: CalendarDate
  ) -> AttentionReason? {
    ContractDeadline.next(
      of: relations.contracts.compactMap { library.contract($0) }, renewal: account.renewalDate,
      asOf: asOf)
  }

  private static func orderOverdue(_ scorecard: Scorecard) -> AttentionReason? {
    guard let state = scorecard.metrics.orders.overdueState.value, state != .onTrack else {
      return nil
    }
    return .orderOverdue(state)
  }

  /// A few days are what a transfer takes, and what is small by the account's own revenue no cause
  /// for a call.
  private static func paymentOverdue(
    _ scorecard: Scorecard, _ asOf: CalendarDate
  ) -> AttentionReason? {
    let payment = scorecard.metrics.payment
    guard let amount = payment.overdueAmount.value, let oldest = payment.oldestDue,
      asOf.days(since: oldest) > overdueTolerance,
      amount.doubleValue >= scorecard.metrics.revenue.trailing.doubleValue * smallestOverdueShare
    else { return nil }
    return .paymentOverdue(amount, since: oldest)
  }

  /// In days.
  private static let overdueTolerance = 7
  private static let smallestOverdueShare = 0.01

  private static func revenueFalling(_ scorecard: Scorecard) -> AttentionReason? {
    guard let growth = scorecard.metrics.revenue.growth.value, growth <= -0.15 else { return nil }
    return .revenueFalling(growth)
  }
}
