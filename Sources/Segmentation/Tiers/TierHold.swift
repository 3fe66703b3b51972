package import AccountModel

/// What the month-end reviews hold of an account, as of the latest one.
package struct TierHold: Sendable, Hashable {
  /// Nil for none. A tier set by hand is none of it.
  package let tier: String?
  /// The review since which it holds.
  package let since: CalendarDate
  /// The review since which score and guard rails ask for another tier; nil where they agree.
  package let contestedSince: CalendarDate?
  /// The day of the latest review.
  package let reviewedOn: CalendarDate
  /// The tier set by hand that the latest review found, and the review that found it first.
  package let byHand: ByHand?

  package struct ByHand: Sendable, Hashable {
    package let tier: String
    package let since: CalendarDate
  }
}
