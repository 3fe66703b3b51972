import AccountModel
import Localization
import SourceFormats

/// The page of an opportunity.
struct OpportunityContext: PageContext {
  static let template = "opportunity"

  let page: DocumentPageContext
  /// Amount, weighted amount and the like, as key figures.
  let figures: [Fact]
  let nextStep: SafeHTML?

  init(_ opportunity: Opportunity, in scope: PageScope) {
    page = DocumentPageContext(
      opportunity.document, actions: scope.site.index.taskLines(of: opportunity.id), in: scope)
    let currency = opportunity.amount?.currency
    figures = [
      Fact(scope.text(OpportunityText.amount), opportunity.amount.map { scope.money($0) }),
      Fact(
        scope.text(OpportunityText.weighted),
        opportunity.weightedAmount.map { scope.money($0, currency: currency) }),
      Fact(
        scope.text(OpportunityText.probability),
        opportunity.probabilityPercent.map { scope.percent($0.doubleValue / 100, places: 0) }),
      Fact(scope.text(OpportunityText.closeDate), scope.date(opportunity.closeDate)),
    ].compactMap(\.self)
    nextStep = opportunity.nextStep.map { scope.name($0) }
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .figures: .list(figures)
    case .hasFigures: .flag(!figures.isEmpty)
    case .nextStep: .html(nextStep)
    default: page.value(named: name)
    }
  }
}
