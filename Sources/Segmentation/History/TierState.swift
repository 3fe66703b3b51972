import AccountModel

/// What holds after a review. Kept small: there is one for each account and review.
struct TierState {
  private let place: Int16
  /// Days since the review since which it holds.
  let keptDays: Int32
  /// Days since the first review that asks for another tier; nil where the latest does not.
  let contestedDays: Int32?
  /// Days since the first review that found the tier set by hand.
  let byHandDays: Int32

  /// The place of the tier in the model; nil for none.
  var kept: Int? { place < 0 ? nil : Int(place) }

  init(_ held: HeldClass<Int>, byHandSince: CalendarDate, on day: CalendarDate) {
    place = held.value.map(Int16.init) ?? -1
    keptDays = Int32(day.days(since: held.since))
    contestedDays = held.contestedSince.map { Int32(day.days(since: $0)) }
    byHandDays = Int32(day.days(since: byHandSince))
  }
}

/// The state of one account from review to review.
struct TierStateMachine {
  private let dwell: Hysteresis.Dwell
  /// Below which score a demotion counts, by the place of the tier that holds.
  private let bounds: [ExactDecimal?]
  private var held: HeldClass<Int>?
  private var byHand: (rank: Int, since: CalendarDate)?

  init(_ model: TierModel) {
    dwell = model.hysteresis.dwell
    bounds = model.tiers.map { tier in tier.threshold.map { $0 - model.hysteresis.points } }
  }

  mutating func review(_ standing: TierStanding, on day: CalendarDate) -> TierState {
    var state = held ?? HeldClass(standing.rank, on: day)
    if held != nil {
      let clears = clearsBand(standing, held: state.value)
      state.review(.init(standing.rank, clearsBand: clears), on: day, dwell: dwell)
    }
    held = state
    byHand = standing.byHand.map { rank in
      (rank, byHand?.rank == rank ? byHand?.since ?? day : day)
    }
    return TierState(state, byHandSince: byHand?.since ?? day, on: day)
  }

  private func clearsBand(_ standing: TierStanding, held: Int?) -> Bool {
    guard let rank = standing.rank, let held, rank > held, standing.rail != .noRevenueCap,
      let score = standing.score, let bound = bounds[held]
    else { return true }
    return score < bound
  }
}
