import AccountModel
import SourceFormats

/// One A4 page about an account, for the meeting.
struct AccountPrintContext: PageContext {
  static let template = "account-print"

  let account: AccountContext
  let risks: [SafeHTML]
  let fullPage: String

  init(_ account: Account, in scope: PageScope) {
    self.account = AccountContext(account, in: scope, isBrief: true)
    risks = account.risks.filter(\.isOpen).prefix(3).map { risk in
      let words = [risk.text.map { scope.name($0) }, risk.reason.map { "\(scope.text($0.label))" }]
      let severity = risk.severity.map { " · \(scope.text($0.label))" as SafeHTML }
      return "\(words.compactMap(\.self).joined(separator: " · "))\(severity)"
    }
    fullPage = scope.site.routes.address(of: account.id).map { scope.href(to: $0) } ?? ""
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .keyFigures: .list(Array(account.keyFigures.prefix(4)))
    case .objectives: .list(Array(account.objectives.prefix(3)))
    case .hasObjectives: .flag(account.hasObjectives)
    case .actions: .list(account.facts.actions(limit: 5))
    case .whiteSpace: .list(account.whiteSpace(limit: 5))
    case .hasBasis: .flag(false)
    case .risks: .htmls(risks)
    case .hasRisks: .flag(!risks.isEmpty)
    case .facts: .list(Array((account.computedFacts + account.page.facts).prefix(8)))
    case .fullPage: .text(fullPage)
    default: account.value(named: name)
    }
  }
}
