import Localization
import Segmentation
import SourceFormats

/// The key figures of the page about growth and retention.
struct GrowthFigures {
  let scope: PageScope

  private var metrics: PortfolioMetrics { scope.site.portfolio.metrics }

  /// At most six; those of retention only with revenue in the twelve months before.
  var all: [KeyFigure] {
    [
      share("net_retention", .netRetentionHead, metrics.retention.all.net),
      share("gross_retention", .grossRetention, metrics.retention.all.gross), kept,
      movement(.newAccounts, .new), movement(.wonBackAccounts, .wonBack),
      movement(.lostAccounts, .lapsed),
    ].compactMap(\.self)
  }

  private func share(
    _ name: String, _ label: GrowthText, _ value: Measured<Double>
  ) -> KeyFigure? {
    value.value.map {
      scope.keyFigure(
        name, scope.text(label), scope.percent($0),
        detail: "\(scope.text(Phrase.ofRevenueBefore))")
    }
  }

  private var kept: KeyFigure? {
    let retention = metrics.retention.all
    return retention.logo.value.map { share in
      let kept = scope.style.integer(retention.accounts - retention.churnedAccounts)
      return scope.keyFigure(
        "logo_retention", scope.text(GrowthText.logoRetention), scope.percent(share),
        detail: scope.isolated(
          scope.text(.partOfWhole(kept, scope.style.integer(retention.accounts)))))
    }
  }

  private func movement(_ label: GrowthText, _ movement: AccountMovement) -> KeyFigure? {
    guard let summary = metrics.movements.first(where: { $0.value == movement }) else { return nil }
    return scope.keyFigure(
      "movement", scope.text(label), scope.count(summary.accounts),
      detail: movement == .lapsed ? nil : scope.shortMoney(summary.revenue))
  }
}
