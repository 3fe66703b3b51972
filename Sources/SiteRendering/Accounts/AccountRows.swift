import AccountModel
import Localization
import Segmentation
import SourceFormats

/// The rows of the data files about an account: answers, costs of serving it, targets.
struct AccountRows: TemplateContext {
  /// The account's id in the data.
  let account: String
  /// Nil for an account that the data do not know.
  let scorecard: Scorecard?
  let scope: PageScope

  /// A table up to this long stands open.
  private static let openLimit = 5

  private var index: SiteIndex { scope.site.index }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .answers: table(answers.count, answers.prefix(PageScope.rowLimit).map(scope.answerRow))
    case .hasAnswers: .flag(hasAnswers)
    case .serviceCosts:
      table(costs.count, costs.prefix(PageScope.rowLimit).map(scope.serviceCostRow))
    case .targets: .list(targets)
    case .hasTargets: .flag(hasTargets)
    default: nil
    }
  }

  var hasTargets: Bool { !index.targets(of: .account(account)).isEmpty }

  var hasAnswers: Bool {
    index.answers(of: account).contains { $0.date <= scope.site.asOf }
  }

  /// Newest first, up to the as-of date.
  private var answers: [SatisfactionAnswer] {
    let known = index.answers(of: account).filter { $0.date <= scope.site.asOf }
    return known.enumerated().sorted { left, right in
      left.element.date == right.element.date
        ? left.offset < right.offset : right.element.date < left.element.date
    }.map(\.element)
  }

  /// Newest first, up to the period of the as-of date; in a period in file order.
  private var costs: [ServiceCost] {
    let known = index.serviceCosts(of: account).filter {
      $0.period.firstDay <= scope.site.asOf
    }
    return known.enumerated().sorted { left, right in
      left.element.period == right.element.period
        ? left.offset < right.offset : right.element.period < left.element.period
    }.map(\.element)
  }

  private var targets: [NamedValues] {
    TargetRows(scope: scope).rows(
      index.targets(of: .account(account)), of: scorecard.map { [$0] } ?? [])
  }

  private func table(_ count: Int, _ rows: [NamedValues]) -> TemplateValue {
    guard count > 0 else { return .flag(false) }
    let values: NamedValues = [
      .rows: .list(rows), .count: .html(scope.count(count)),
      .isOpen: .flag(count <= Self.openLimit),
      .omitted: .html(count > rows.count ? scope.count(count - rows.count) : nil),
    ]
    return .object(values)
  }
}
