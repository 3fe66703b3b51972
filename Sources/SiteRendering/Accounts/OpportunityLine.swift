import AccountModel
import Localization
import Segmentation
import SourceFormats

/// An opportunity as tables show it.
struct OpportunityLine: TemplateContext {
  let link: SafeHTML
  let account: SafeHTML?
  let stage: String?
  let mood: String
  let amount: SafeHTML?
  /// The amount in base currency as a plain number, for sorting; empty, which comes last, without a
  /// rate.
  let sortAmount: String
  let probability: SafeHTML?
  let closeDate: SafeHTML?
  let sortDate: String
  let owner: SafeHTML?
  let nextStep: SafeHTML?

  init(_ opportunity: Opportunity, in scope: PageScope) {
    link = scope.link(to: opportunity.id)
    account = scope.link(to: opportunity.account)
    stage = opportunity.stage.map { scope.text($0.label) }
    mood = opportunity.stage == .won ? "good" : opportunity.stage == .lost ? "bad" : ""
    amount = opportunity.amount.map { scope.money($0) }
    let rates = scope.site.portfolio.tables.rates
    sortAmount =
      opportunity.amount.flatMap { rates.convert($0, on: scope.site.asOf) }?.description ?? ""
    probability = opportunity.probabilityPercent.map {
      scope.percent($0.doubleValue / 100, places: 0)
    }
    closeDate = scope.date(opportunity.closeDate)
    sortDate = opportunity.closeDate?.iso ?? ""
    owner = scope.link(to: opportunity.owner)
    nextStep = opportunity.nextStep.map { scope.name($0) }
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .link: .html(link)
    case .account: .html(account)
    case .stage: .text(stage)
    case .mood: .text(mood)
    case .amount: .html(amount)
    case .sortAmount: .text(sortAmount)
    case .probability: .html(probability)
    case .closeDate: .html(closeDate)
    case .sortDate: .text(sortDate)
    case .owner: .html(owner)
    case .nextStep: .html(nextStep)
    default: nil
    }
  }
}
