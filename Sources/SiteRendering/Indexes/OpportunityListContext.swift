/// Tables of opportunities, open ones first.
struct OpportunityListContext: PageContext {
  static let template = "opportunities"

  let frame: ListFrame
  let open: [OpportunityLine]
  let closed: [OpportunityLine]

  func value(named name: String) -> TemplateValue? {
    switch name {
    case "open": .object(Table(opportunities: open))
    case "hasOpen": .flag(!open.isEmpty)
    case "closed": .object(Table(opportunities: closed))
    case "hasClosed": .flag(!closed.isEmpty)
    default: frame.value(named: name)
    }
  }

  /// The rows of one table.
  private struct Table: TemplateContext {
    let opportunities: [OpportunityLine]

    func value(named name: String) -> TemplateValue? {
      name == "opportunities" ? .list(opportunities) : nil
    }
  }
}
