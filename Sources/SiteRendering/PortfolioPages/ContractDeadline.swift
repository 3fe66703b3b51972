import AccountModel

/// The next day on which an account's contracts want a decision.
enum ContractDeadline {
  /// How many days ahead a deadline is told.
  private static let window = 90

  /// The earliest of: the last day for notice, the end of a contract whose notice can no longer be
  /// given or that has none, and the renewal date. A contract that renews by itself wants nothing
  /// once its notice day has passed; the end of another is told all through its notice period.
  static func next(
    of contracts: [Contract], renewal: CalendarDate?, asOf: CalendarDate
  ) -> AttentionReason? {
    let candidates = contracts.compactMap { deadline(of: $0, asOf: asOf) }
    let renewals = [renewal].compactMap(\.self).filter { isNear($0, asOf) }
      .map { (day: $0, reason: AttentionReason.contractEnding(on: $0)) }
    return (candidates + renewals).min { $0.day < $1.day }?.reason
  }

  private static func deadline(
    of contract: Contract, asOf: CalendarDate
  ) -> (day: CalendarDate, reason: AttentionReason)? {
    guard let end = contract.end, end >= asOf else { return nil }
    guard let notice = contract.noticeDate else {
      return isNear(end, asOf) ? (end, .contractEnding(on: end)) : nil
    }
    if notice >= asOf {
      return isNear(notice, asOf) ? (notice, .noticeDue(by: notice, end: end)) : nil
    }
    return contract.renewsAutomatically == true ? nil : (end, .contractEnding(on: end))
  }

  private static func isNear(_ date: CalendarDate, _ asOf: CalendarDate) -> Bool {
    (0...window).contains(date.days(since: asOf))
  }
}
