import AccountModel
import Localization
import Segmentation
import SourceFormats

/// `abc-xyz.html`: accounts by share of revenue and steadiness, and what to do for each group.
struct NineBoxPage: PortfolioPage {
  static let template = "nine-box"
  let values: NamedValues

  /// Accounts named in a cell.
  private static let namesLimit = 40

  init(in scope: PageScope) {
    let portfolio = scope.site.portfolio
    let byCell = Dictionary(grouping: portfolio.scorecards) { $0.metrics.classes.cell.value }
    let unrated = portfolio.scorecards.filter {
      $0.metrics.classes.abc.value != nil && $0.metrics.classes.xyz.value == nil
    }
    values = [
      .lead: .text(Self.lead(in: scope)),
      .rows: .list(
        ABCClass.allCases.map { abc -> NamedValues in
          [
            .code: .text(abc.rawValue), .rule: .text(Self.rule(abc, in: scope)),
            .cells: .list(
              portfolio.metrics.nineBox.filter { $0.value.abc == abc }.map { summary in
                Self.cell(summary, Self.sorted(byCell[summary.value] ?? []), in: scope)
              }),
          ]
        }),
      .columns: .list(
        XYZClass.allCases.map { xyz -> NamedValues in
          [.code: .text(xyz.rawValue), .rule: .text(Self.rule(xyz, in: scope))]
        }), .unrated: .list(Self.sorted(unrated).prefix(100).map { scope.accountRow($0) }),
      .hasUnrated: .flag(!unrated.isEmpty),
      .unratedCount: .text(CountedPhrase.accounts.text(unrated.count, in: scope.site.language)),
      .hint: .text(Self.hint(in: scope)),
      .scatter: .html(NineBoxScatter(scope: scope).figure(id: "scatter")),
      .definitions: scope.definitions(of: [
        "class_abc", "class_xyz", "class_abcxyz", "variation", "cum_before", "share_ttm",
      ]), .hasDefinitions: .flag(true),
      .grain: .text(scope.text(Self.grain(portfolio.metrics.xyzGrain))),
    ]
  }

  private static func sorted(_ accounts: [Scorecard]) -> [Scorecard] {
    accounts.sorted { left, right in
      let (first, second) = (left.metrics.revenue.trailing, right.metrics.revenue.trailing)
      return first == second ? left.account < right.account : second < first
    }
  }

  private static func lead(in scope: PageScope) -> String? {
    guard let best = scope.site.portfolio.metrics.nineBox.first else { return nil }
    let accounts = CountedPhrase.accounts.text(best.accounts, in: scope.site.language)
    return scope.text(.nineBoxFinding(accounts, scope.style.percent(best.share))) + "."
  }

  private static func cell(
    _ summary: CellSummary, _ accounts: [Scorecard], in scope: PageScope
  ) -> NamedValues {
    let playbooks = scope.site.library.playbooks.filter {
      $0.abcXYZ.contains(summary.value.code)
    }
    return [
      .code: .text(summary.value.code), .isEmpty: .flag(summary.accounts == 0),
      .count: .text(CountedPhrase.accounts.text(summary.accounts, in: scope.site.language)),
      .revenue: .html(scope.shortMoney(summary.revenue)),
      .share: .html(scope.percent(summary.share)),
      .playbooks: .list(
        playbooks.map { playbook -> NamedValues in
          [
            .link: .html(scope.link(to: playbook.id)),
            .detail: .text(policy(of: playbook, in: scope)),
          ]
        }),
      .accounts: .list(
        accounts.prefix(namesLimit).map { scorecard -> NamedValues in
          [
            .link: .html(scope.accountLink(scorecard.account)),
            .revenue: .html(scope.shortMoney(scorecard.metrics.revenue.trailing)),
          ]
        }),
      .more: accounts.count > namesLimit
        ? .text(
          CountedPhrase.moreAccounts.text(accounts.count - namesLimit, in: scope.site.language))
        : nil,
    ]
  }

  /// What the playbook asks for and allows, in a line: `contact every 14 days · discount up to 12%`.
  private static func policy(of playbook: Playbook, in scope: PageScope) -> String {
    let style = scope.style
    let rules =
      [playbook.contactDays.map { Phrase.contactEvery(style.days($0)) }]
      + playbook.mandatory.map { play in
        play.kind.map { kind in
          .play(kind.label.text(in: style.language), every: play.perDays.map { style.days($0) })
        }
      } + [
        playbook.discountLimitPercent.map {
          .discountUpTo(style.percent($0.doubleValue / 100, .upTo(1)))
        }, playbook.creditLimitDays.map { .creditUpTo(style.days($0)) },
      ]
    return rules.compactMap { rule in rule.map { scope.text($0) } }.joined(separator: " · ")
  }

  private static func rule(_ abc: ABCClass, in scope: PageScope) -> String {
    let cuts = scope.site.configuration.abc.cuts.map { scope.style.percent($0.doubleValue / 100) }
    guard cuts.count == 2 else { return "" }
    let isByCount = scope.site.configuration.abc.basis == .count
    let rule: Phrase =
      switch abc {
      case .a: isByCount ? .classAOfAccountsRule(cuts[0]) : .classARule(cuts[0])
      case .b:
        isByCount
          ? .classBOfAccountsRule(cuts[0], cuts[1]) : .classBRule(cuts[0], cuts[1])
      case .c: isByCount ? .classCOfAccountsRule(cuts[1]) : .classCRule(cuts[1])
      }
    return scope.text(rule)
  }

  private static func rule(_ xyz: XYZClass, in scope: PageScope) -> String {
    let cuts = scope.site.configuration.xyz.cuts.map { scope.style.decimal($0, .upTo(2)) }
    guard cuts.count == 2 else { return "" }
    return switch xyz {
    case .x: scope.text(.classXRule(cuts[0]))
    case .y: scope.text(.classYRule(cuts[1]))
    case .z: scope.text(.classZRule(cuts[1]))
    }
  }

  private static func hint(in scope: PageScope) -> String? {
    scope.site.portfolio.metrics.dominantXYZ.map { scope.text(.dominantClass($0.rawValue)) }
  }

  private static func grain(_ grain: Configuration.XYZ.Grain) -> NineBoxText {
    grain == .quarter ? .nineBoxByQuarter : .nineBoxByMonth
  }
}
