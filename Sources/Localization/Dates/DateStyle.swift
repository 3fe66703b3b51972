/// How much of a date is written, and in which order; always in the language's own calendar.
package enum DateStyle: Sendable, Hashable, CaseIterable {
  /// `Monday, July 14, 2025`.
  case full
  /// `July 14, 2025`.
  case long
  /// `Jul 14, 2025`.
  case medium
  /// Digits only: ISO `2025-07-14` in English, where the order of day and month is ambiguous.
  case short
  /// `Jul 14`.
  case dayMonth
  /// `July 2025`.
  case monthYear
  /// `Jul 2025`.
  case shortMonthYear
  /// `2025`.
  case year
}
