package import AccountModel

/// A change of the tier that holds, at one review.
package struct TierChange: Sendable, Hashable {
  package let account: String
  /// Nil for none.
  package let from: String?
  package let to: String?
  /// Whether `to` is the higher tier; one is higher than none.
  package let isRise: Bool
  /// The review at which the tier changed.
  package let day: CalendarDate
  /// The latest review before whose figures still gave `from`.
  package let comparedWith: CalendarDate
  /// At these two reviews; nil without a score.
  package let scoreBefore: ExactDecimal?
  package let scoreAfter: ExactDecimal?
  package let cause: Cause

  package enum Cause: Sendable, Hashable {
    /// The criterion whose points change most in the direction of the move, and by how much.
    case criterion(TierModel.Measure, points: Double)
    /// A guard rail took hold, or let go.
    case guardRail(TierStanding.Rail)
    case guardRailEnded(TierStanding.Rail)
    case setByHand
    case byHandEnded
    /// There was no tier before.
    case firstTier
    case noScore
  }
}

extension TierHistory {
  /// The changes of an account's tier within its reviews, in order of day. That it gets its first tier
  /// is one where the history had begun.
  package func changes(of account: String) -> [TierChange] {
    guard hasChanges(of: account) else { return [] }
    let entries = entries(of: account)
    var changes: [TierChange] = []
    if let first = entries.first, first.held != nil, first.day != days.first {
      changes.append(change(account, from: nil, first, first, isRise: true, .firstTier))
    }
    for (before, now) in zip(entries, entries.dropFirst()) where before.held != now.held {
      let base = entries.last { $0.day < now.day && $0.raw == before.held } ?? before
      let isRise = rank(now.held) < rank(before.held)
      changes.append(
        change(
          account, from: before.held, base, now, isRise: isRise,
          cause(account, before, base, now, isRise: isRise)))
    }
    return changes
  }

  /// The moves between two tiers at the reviews of a stretch of days, the latest first.
  package func moves(in stretch: ClosedRange<CalendarDate>) -> [TierChange] {
    let recent = accounts.lazy.flatMap { changes(of: $0) }.filter {
      stretch.contains($0.day) && $0.from != nil && $0.to != nil
    }
    return recent.sorted {
      $0.day == $1.day ? $0.account < $1.account : $1.day < $0.day
    }
  }

  private func change(
    _ account: String, from: String?, _ base: Entry, _ now: Entry, isRise: Bool,
    _ cause: TierChange.Cause
  ) -> TierChange {
    TierChange(
      account: account, from: from, to: now.held, isRise: isRise, day: now.day,
      comparedWith: base.day,
      scoreBefore: base.score, scoreAfter: now.score, cause: cause)
  }

  private func cause(
    _ account: String, _ before: Entry, _ base: Entry, _ now: Entry, isRise: Bool
  ) -> TierChange.Cause {
    if now.byHand?.tier != before.byHand?.tier {
      return now.byHand == nil ? .byHandEnded : .setByHand
    }
    if now.score == nil { return .noScore }
    if before.held == nil { return .firstTier }
    if let rail = now.rail, base.rail != rail, rail.lifts == isRise { return .guardRail(rail) }
    if let rail = base.rail, now.rail == nil, rail.lifts != isRise { return .guardRailEnded(rail) }
    let leading = differences(account, base, now).max {
      isRise ? $0.points < $1.points : $1.points < $0.points
    }
    return leading.map { .criterion($0.measure, points: $0.points) } ?? .noScore
  }

  /// The points that each criterion gains between two reviews.
  private func differences(
    _ account: String, _ base: Entry, _ now: Entry
  ) -> [(measure: TierModel.Measure, points: Double)] {
    guard let first = days.firstIndex(of: base.day), let last = days.firstIndex(of: now.day)
    else { return [] }
    let points = zip(
      points(of: account, onReview: first), points(of: account, onReview: last))
    return zip(measures, points).map { measure, points in
      (measure, Double(points.1 ?? 0) - Double(points.0 ?? 0))
    }
  }
}
