import AccountModel
import Localization
import Segmentation
import SourceFormats

/// Figures that may be undefined: then a dash that says why.
extension PageScope {
  func measured<Value>(
    _ value: Measured<Value>, _ format: (Value) -> SafeHTML
  ) -> SafeHTML {
    switch value {
    case .value(let value): format(value)
    case .undefined(let reason): undefined(reason)
    }
  }

  /// A change with its sign and, for the eye, its direction as a mark and a colour.
  func growth(_ growth: Measured<Double>) -> SafeHTML {
    measured(growth) { value in
      let style = value > 0.005 ? "good" : value < -0.005 ? "bad" : ""
      return "<span class=\"\(style)\">\(change(value))</span>"
    }
  }

  /// The score with one decimal; a dash for an account without a tier, whose score rests on too few
  /// criteria to be compared.
  func score(_ decision: TierDecision) -> SafeHTML {
    guard decision.tier != nil else { return undefined(.missingInput) }
    return measured(decision.score) { isolated(style.decimal($0.doubleValue, .exactly(1))) }
  }

  /// `[A]` with its badge, or a dash.
  func tier(_ code: String?) -> SafeHTML {
    guard let code else { return "<span aria-hidden=\"true\">—</span>" }
    return site.badge(ofTier: code)
  }

  /// The same with a mark where the tier was set by hand; the mark says why and until when.
  func tier(of decision: TierDecision) -> SafeHTML {
    let badge = tier(decision.tier)
    let override = decision.rules.lazy.compactMap { rule in
      if case .override(let override) = rule.kind { override } else { nil }
    }.first
    guard let override else { return badge }
    let reason = override.reason.map { ": \($0)" } ?? ""
    let until = override.until.map { ", \(text(AccountText.until)) \(style.date($0))" } ?? ""
    let words = text(AccountText.setByHand) + reason + until
    return """
      \(badge)<span class="by-hand" title="\(words)"><span aria-hidden="true">✎</span>\
      <span class="visually-hidden">\(words)</span></span>
      """
  }

  func owner(ofAccount account: String) -> SafeHTML? {
    site.library.account(account)?.owner.map { link(to: $0) }
  }

  /// The latest meeting on or before the as-of date.
  func lastMeeting(ofAccount account: String) -> CalendarDate? {
    site.library.relations(ofAccount: DocumentID(.account, account)).meetingDays
      .first { $0 <= site.asOf }
  }

  /// The earliest day after the as-of date that a meeting has, or that one names as the next.
  func nextMeeting(ofAccount account: String) -> CalendarDate? {
    let relations = site.library.relations(ofAccount: DocumentID(.account, account))
    return (relations.meetingDays + relations.announcedDays).filter { $0 > site.asOf }.min()
  }

  /// A link to an account without its badge, for tables that have a column of tiers.
  func plainAccountLink(_ account: String) -> SafeHTML {
    let id = DocumentID(.account, account)
    guard let address = site.routes.address(of: id) else { return name(account) }
    return "<a href=\"\(href(to: address))\">\(name(accountName(account)))</a>"
  }
}
