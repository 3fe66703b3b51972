/// Tables of opportunities, open ones first.
struct OpportunityListContext: PageContext {
  static let template = "opportunities"

  let frame: ListFrame
  let open: [OpportunityLine]
  let closed: [OpportunityLine]
  /// Accessible names of the two tables.
  let openLabel: String
  let closedLabel: String

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .open: .object(Table(label: openLabel, opportunities: open))
    case .hasOpen: .flag(!open.isEmpty)
    case .closed: .object(Table(label: closedLabel, opportunities: closed))
    case .hasClosed: .flag(!closed.isEmpty)
    default: frame.value(named: name)
    }
  }

  /// The rows of one table.
  private struct Table: TemplateContext {
    let label: String
    let opportunities: [OpportunityLine]

    func value(named name: TemplateKey) -> TemplateValue? {
      switch name {
      case .tableLabel: .text(label)
      case .showsAccount: .flag(true)
      case .opportunities: .list(opportunities)
      default: nil
      }
    }
  }
}
