package import AccountModel

/// The tiers of the accounts at past reviews, and those that hold with hysteresis.
///
/// A promotion counts where the score reaches the threshold; a demotion where it falls below the
/// threshold of the tier that holds by more than `Hysteresis.points`, where there is no score, and
/// where a guard rail asks for it. A tier set by hand stands above what holds, on the days on which
/// it is in force.
///
///     A from 70, 5 points, dwell down 2; scores 71, 68, 64, 63: held A, A, A, B
package struct TierHistory: Sendable {
  /// One review of one account.
  package struct Entry: Sendable, Hashable {
    /// By score and guard rails on the day; nil for none.
    package let raw: String?
    /// The tier that holds; nil for none.
    package let held: String?
    /// The review since which it holds; of a tier set by hand the review that found it.
    package let since: CalendarDate
    /// The review since which score and guard rails ask for another tier than the one that holds.
    package let contestedSince: CalendarDate?
    /// 0...100 in thousandths; nil without a score.
    package let score: ExactDecimal?
    /// Whether it is set by hand.
    package let isOverride: Bool
  }

  /// The days of the reviews, ascending.
  package let days: [CalendarDate]
  /// By account id, parallel to `days`; nil before the account is known.
  package let entries: [String: [Entry?]]

  /// - Parameter reviews: in order of day.
  package init(_ reviews: [TierReview], model: TierModel) {
    var entries: [String: [Entry?]] = [:]
    let accounts = Set(reviews.flatMap(\.standings.keys))
    for account in accounts {
      var state = TierState(model: model)
      entries[account] = reviews.map { review in
        review.standings[account].map { state.review($0, on: review.day) }
      }
    }
    days = reviews.map(\.day)
    self.entries = entries
  }
}

/// The state of one account between reviews.
private struct TierState {
  let model: TierModel
  /// Tiers by their place in the model, the highest first.
  private var held: HeldClass<Int>?
  private var byHand: (tier: String, since: CalendarDate)?

  init(model: TierModel) { self.model = model }

  mutating func review(_ standing: TierReview.Standing, on day: CalendarDate) -> TierHistory.Entry {
    let rank = standing.tier.flatMap(rank)
    var state = held ?? HeldClass(rank, on: day)
    if held != nil {
      state.review(
        .init(rank, clearsBand: clearsBand(standing, rank: rank, held: state.value)), on: day,
        dwell: model.hysteresis.dwell)
    }
    held = state
    byHand = standing.override.map { tier in
      (tier, byHand?.tier == tier ? byHand?.since ?? day : day)
    }
    return TierHistory.Entry(
      raw: standing.tier, held: byHand?.tier ?? state.value.map { model.tiers[$0].code },
      since: byHand?.since ?? state.since,
      contestedSince: byHand == nil ? state.contestedSince : nil,
      score: standing.score, isOverride: byHand != nil)
  }

  private func rank(_ tier: String) -> Int? { model.tiers.firstIndex { $0.code == tier } }

  private func clearsBand(_ standing: TierReview.Standing, rank: Int?, held: Int?) -> Bool {
    guard let rank, let held, rank > held, !standing.isCapped, let score = standing.score,
      let threshold = model.tiers[held].threshold
    else { return true }
    return score < threshold - model.hysteresis.points
  }
}
