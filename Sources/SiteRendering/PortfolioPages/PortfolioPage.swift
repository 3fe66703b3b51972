/// A page about all accounts: its template and what the template sees.
protocol PortfolioPage: PageContext {
  var values: NamedValues { get }
}

extension PortfolioPage {
  package func value(named name: TemplateKey) -> TemplateValue? { values.value(named: name) }
}
