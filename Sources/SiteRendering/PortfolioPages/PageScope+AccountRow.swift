import AccountModel
import Segmentation
import SourceFormats

extension PageScope {
  /// What the tables of accounts show of one: `account`, `tier`, `score`, `revenue`, `share`,
  /// `growth`, `class`, `cell`, `owner`, `standing`, `lastOrder`, `lastMeeting`, `rhythm`.
  func accountRow(_ scorecard: Scorecard) -> NamedValues {
    let metrics = scorecard.metrics
    let meeting = lastMeeting(ofAccount: scorecard.account)
    return [
      .account: .html(plainAccountLink(scorecard.account)),
      .tier: .html(tier(of: scorecard.tier)),
      .score: .html(score(scorecard.tier)),
      .revenue: .html(money(metrics.revenue.trailing)),
      .share: .html(percent(metrics.revenue.share)),
      .growth: .html(growth(metrics.revenue.growth)),
      .class: .html(measured(metrics.classes.abc) { isolated($0.rawValue) }),
      .cell: .html(cell(metrics.classes)),
      .owner: .html(owner(ofAccount: scorecard.account)),
      .standing: .text(text(scorecard.standing.label)),
      .lastOrder: .html(measured(metrics.orders.last) { date($0) }),
      .lastMeeting: .html(date(meeting)),
      .rhythm: .html(measured(metrics.orders.overdueState) { rhythm($0) }),
    ]
  }

  /// `AX`, or what is known of it.
  func cell(_ classes: SegmentClasses) -> SafeHTML {
    switch (classes.abc.value, classes.xyz.value) {
    case (let abc?, let xyz?): isolated(abc.rawValue + xyz.rawValue)
    case (let abc?, nil): isolated(abc.rawValue)
    default: measured(classes.cell) { isolated($0.code) }
    }
  }

  func rhythm(_ state: OverdueState) -> SafeHTML {
    let style =
      switch state {
      case .onTrack: "good"
      case .watch: "warn"
      case .atRisk, .lapsed: "bad"
      }
    return "<span class=\"status \(style)\">\(text(state.label))</span>"
  }
}
