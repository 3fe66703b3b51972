import AccountModel
import Localization
import Segmentation

/// Why somebody should look at an account today.
enum AttentionReason: Sendable, Hashable {
  /// `tier_override:` ended on a day before the as-of date.
  case overrideExpired(on: CalendarDate)
  /// The tier that holds fell at a review of the last three months; from, to, the review, and what
  /// made it.
  case tierDropped(from: String, to: String, on: CalendarDate, cause: TierChange.Cause)
  /// Open actions past their day: how many, and the earliest day.
  case actionsOverdue(count: Int, since: CalendarDate)
  /// No meeting for more days than the tier's cadence; nil days where there never was one.
  case meetingDue(days: Int?, cadence: Int)
  /// The latest plan ended and none covers the as-of date.
  case planExpired(on: CalendarDate)
  /// The end of a contract or the renewal date is near.
  case contractEnding(on: CalendarDate)
  /// The last day on which a contract can be given notice is near.
  case noticeDue(by: CalendarDate, end: CalendarDate)
  /// The next order is late by the account's own rhythm.
  case orderOverdue(OverdueState)
  /// Invoices past their due date: their sum, and the earliest due date.
  case paymentOverdue(ExactDecimal, since: CalendarDate)
  /// Revenue fell by at least 15 % over the twelve months before; the growth.
  case revenueFalling(Double)

  /// How urgent, for the order of the list: the sum over an account's reasons.
  var weight: Int {
    switch self {
    case .overrideExpired: 2
    case .tierDropped: 4
    case .actionsOverdue(let count, _): min(2 + count, 5)
    case .meetingDue: 2
    case .planExpired: 3
    case .contractEnding, .noticeDue: 4
    case .orderOverdue(let state): state == .watch ? 2 : 4
    case .paymentOverdue: 3
    case .revenueFalling: 3
    }
  }

  var isUrgent: Bool { weight >= 4 }

  func text(_ style: LocaleStyle, asOf: CalendarDate) -> String {
    phrase(style, asOf: asOf).text(in: style.language)
  }

  private func phrase(_ style: LocaleStyle, asOf: CalendarDate) -> Phrase {
    func written(_ date: CalendarDate) -> String { style.date(CivilDate(date), .long) }
    return switch self {
    case .overrideExpired(let date): .tierOverrideExpired(written(date))
    case .tierDropped(let from, let to, let date, let cause):
      .tierDropped(
        from, to, written(date), cause.words(style).text(in: style.language))
    case .actionsOverdue(let count, let date):
      .actionsOverdue(
        CountedPhrase.overdueActions.text(count, in: style.language), since: written(date))
    case .meetingDue(let days?, let cadence):
      .noMeetingSince(style.days(days), cadence: style.days(cadence))
    case .meetingDue(nil, let cadence): .noMeetingEver(cadence: style.days(cadence))
    case .planExpired(let date): .planExpired(written(date))
    case .contractEnding(let date):
      .contractEnding(style.relativeDay(date.days(since: asOf)), on: written(date))
    case .noticeDue(let date, let end):
      .noticeDue(
        by: written(date), style.relativeDay(date.days(since: asOf)), end: written(end))
    case .orderOverdue(let state): .orderOverdue(state.label.text(in: style.language))
    case .paymentOverdue(let amount, let date):
      .invoicesOverdue(
        style.compactMoney(
          coefficient: amount.coefficient, scale: amount.scale, significantDigits: 3),
        since: written(date))
    case .revenueFalling(let growth): .revenueFalling(style.percent(growth.magnitude))
    }
  }
}
