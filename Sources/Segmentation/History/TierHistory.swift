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
    package let day: CalendarDate
    /// By score and guard rails on the day; nil for none.
    package let raw: String?
    /// What reviews hold, whatever is set by hand; nil for none.
    package let kept: String?
    /// The review since which it is kept.
    package let keptSince: CalendarDate
    /// The review since which score and guard rails ask for another tier than the one that is kept.
    package let contestedSince: CalendarDate?
    /// The tier that is set by hand on the day, and the review that found it first.
    package let byHand: TierHold.ByHand?
    /// 0...100 in thousandths; nil without a score.
    package let score: ExactDecimal?
    /// The guard rail that decides `raw`; nil for none.
    package let rail: TierStanding.Rail?

    /// The tier that holds; nil for none.
    package var held: String? { byHand?.tier ?? kept }
    /// The review since which it holds.
    package var since: CalendarDate { byHand?.since ?? keptSince }
  }

  /// The days of the reviews, ascending.
  package let days: [CalendarDate]
  /// In order of id.
  package let accounts: [String]
  private let reviews: [TierReview]
  private let model: TierModel
  private let positions: [String: Int]
  /// Account by account, as many as reviews each; nil before the account is known.
  private let states: [TierState?]

  /// - Parameters:
  ///   - accounts: parallel to the standings of the reviews.
  ///   - reviews: in order of day.
  package init(accounts: [String], reviews: [TierReview], model: TierModel) {
    var states: [TierState?] = []
    states.reserveCapacity(accounts.count * reviews.count)
    for position in accounts.indices {
      var state = TierStateMachine(model)
      for review in reviews {
        states.append(review.standings[position].map { state.review($0, on: review.day) })
      }
    }
    days = reviews.map(\.day)
    positions = Dictionary(
      accounts.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
    self.accounts = accounts
    self.reviews = reviews
    self.model = model
    self.states = states
  }

  /// The reviews that know an account, in order of day; of the latest `count` alone where it is given.
  package func entries(of account: String, latest count: Int? = nil) -> [Entry] {
    guard let position = positions[account] else { return [] }
    return days.indices.suffix(count ?? days.count).compactMap {
      entry(at: position, review: $0)
    }
  }

  /// Whether the latest reviews found the account in a tier by score, two of them at least.
  package func isRated(_ account: String, atLatest count: Int) -> Bool {
    guard let position = positions[account] else { return false }
    let rated = reviews.suffix(count).lazy.filter { $0.standings[position]?.rank != nil }
    return rated.prefix(2).count == 2
  }

  /// Whether the tier of an account changed, or was its first after the history had begun.
  func hasChanges(of account: String) -> Bool {
    guard let position = positions[account] else { return false }
    var before: (held: Int?, isKnown: Bool) = (nil, false)
    for review in days.indices {
      guard let state = states[position * days.count + review] else { continue }
      let held = reviews[review].standings[position]?.byHand ?? state.kept
      if before.isKnown ? held != before.held : review > 0 && held != nil { return true }
      before = (held, true)
    }
    return false
  }

  /// What the latest review on or before a day says; nil where none knows the account.
  package func entry(of account: String, asOf day: CalendarDate) -> Entry? {
    guard let position = positions[account] else { return nil }
    let count = days.partitioningIndex { $0 > day }
    return count > 0 ? entry(at: position, review: count - 1) : nil
  }

  /// What reviews hold of an account as of a day; nil where the latest one found it in no tier and
  /// none was held before.
  package func hold(of account: String, asOf day: CalendarDate) -> TierHold? {
    guard let entry = entry(of: account, asOf: day), entry.raw != nil || entry.kept != nil
    else { return nil }
    return TierHold(
      tier: entry.kept, since: entry.keptSince, contestedSince: entry.contestedSince,
      reviewedOn: entry.day, byHand: entry.byHand)
  }

  private func entry(at position: Int, review: Int) -> Entry? {
    guard let state = states[position * days.count + review],
      let standing = reviews[review].standings[position]
    else { return nil }
    return Entry(
      day: days[review], raw: code(standing.rank), kept: code(state.kept),
      keptSince: days[review].adding(days: -Int(state.keptDays)),
      contestedSince: state.contestedDays.map { days[review].adding(days: -Int($0)) },
      byHand: code(standing.byHand).map {
        TierHold.ByHand(tier: $0, since: days[review].adding(days: -Int(state.byHandDays)))
      },
      score: standing.score, rail: standing.rail)
  }

  /// 0 for the highest tier; one more than the last for none.
  func rank(_ tier: String?) -> Int {
    tier.flatMap { tier in model.tiers.firstIndex { $0.code == tier } } ?? model.tiers.count
  }

  private func code(_ rank: Int?) -> String? { rank.map { model.tiers[$0].code } }

  /// What the model scores, in its order.
  var measures: [TierModel.Measure] { model.criteria.map(\.measure) }

  /// The points of each criterion of the model at a review; nil where a criterion does not count.
  func points(of account: String, onReview index: Int) -> [Float?] {
    let criteria = model.criteria.count
    guard let position = positions[account],
      reviews[index].points.count >= (position + 1) * criteria
    else { return [] }
    return (0..<criteria).map { criterion in
      let points = reviews[index].points[position * criteria + criterion]
      return points.isNaN ? nil : points
    }
  }
}
