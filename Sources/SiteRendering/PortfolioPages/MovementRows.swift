import AccountModel
import Localization
import Segmentation
import SourceFormats

/// Who came and who left, by the dates of orders.
struct MovementRows {
  let scope: PageScope

  private static let limit = 50

  private var portfolio: Portfolio { scope.site.portfolio }

  /// Every movement with an account: `name`, `accounts`, `revenue`, `share`.
  var summary: [NamedValues] {
    portfolio.metrics.movements.filter { $0.accounts > 0 }.map { movement in
      [
        .name: .text(scope.text(movement.value.label)),
        .accounts: .html(scope.count(movement.accounts)),
        .revenue: .html(scope.money(movement.revenue)),
        .share: .html(scope.percent(movement.share)),
      ]
    }
  }

  /// New and won-back accounts, the largest first: account rows with `state`, `date`, `runRate`.
  var arrivals: [NamedValues] {
    portfolio.scorecardsByRevenue.filter { scorecard in
      switch scorecard.metrics.growth.movement.value {
      case .new, .wonBack: true
      default: false
      }
    }.prefix(Self.limit).map(row)
  }

  private func row(_ scorecard: Scorecard) -> NamedValues {
    let (growth, orders) = (scorecard.metrics.growth, scorecard.metrics.orders)
    let since = growth.movement.value == .wonBack ? growth.wonBackOn : orders.first.value
    let own: NamedValues = [
      .state: .text(growth.movement.value.map { scope.text($0.label) }),
      .date: .html(scope.date(since)),
      .runRate: .html(scope.measured(growth.runRate) { scope.money($0) }),
    ]
    return scope.accountRow(scorecard).adding(own)
  }
}
