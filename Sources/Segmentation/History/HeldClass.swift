package import AccountModel

/// A class that is reviewed again and again, and changes only when reviews insist.
///
/// A review proposes a class. The proposal counts where it clears the band beside the cut; when as
/// many reviews in a row as `Hysteresis.Dwell` asks for count the same proposal, it holds at once,
/// also two classes away. A proposal that the band stops, another one, and none start the count again.
///
///     dwell up 1, down 2; held A, proposals B, A, B, B: held A, A, A, B
package struct HeldClass<Class: Sendable & Hashable & Comparable>: Sendable, Hashable {
  /// What one review says.
  package struct Proposal: Sendable, Hashable {
    /// The class by the figures of the day; nil for none.
    package let value: Class?
    /// Whether it clears the band; of no account where it is what holds.
    package let clearsBand: Bool

    package init(_ value: Class?, clearsBand: Bool) {
      self.value = value
      self.clearsBand = clearsBand
    }
  }

  /// The class that holds; nil for none.
  package private(set) var value: Class?
  /// The day of the review since which it holds.
  package private(set) var since: CalendarDate
  /// What the latest review proposed.
  package private(set) var proposed: Class?
  /// The day since which reviews have proposed another class than the one that holds; nil where the
  /// latest proposed what holds.
  package private(set) var contestedSince: CalendarDate?
  private var counted: Class?
  private var count = 0

  /// - Parameter first: what the first review says holds at once.
  package init(_ first: Class?, on day: CalendarDate) {
    value = first
    proposed = first
    since = day
  }

  /// Takes the next review into account.
  package mutating func review(
    _ proposal: Proposal, on day: CalendarDate, dwell: Hysteresis.Dwell
  ) {
    proposed = proposal.value
    guard proposal.value != value else {
      (contestedSince, count) = (nil, 0)
      return
    }
    contestedSince = contestedSince ?? day
    guard proposal.clearsBand else {
      count = 0
      return
    }
    count = count > 0 && counted == proposal.value ? count + 1 : 1
    counted = proposal.value
    guard count >= (Self.isPromotion(from: value, to: proposal.value) ? dwell.up : dwell.down)
    else { return }
    value = proposal.value
    since = day
    (contestedSince, count) = (nil, 0)
  }

  /// Better classes come first in their order; none is below all.
  private static func isPromotion(from held: Class?, to proposed: Class?) -> Bool {
    guard let proposed else { return false }
    guard let held else { return true }
    return proposed < held
  }
}
