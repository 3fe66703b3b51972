import AccountModel
import SourceFormats

/// The page of a document that has no template of its own: playbook, review, competitor, issue,
/// contract and handbook page.
struct DocumentPageContext: PageContext {
  static let template = "document"

  let document: DocumentContext
  let lead: SafeHTML?
  let facts: [Fact]
  let actions: [ActionLine]
  let sections: [DocumentSection]

  /// - Parameter isBrief: leaves out text, fields and mentions.
  init(
    _ document: Document, actions: [Action] = [], in scope: PageScope, isBrief: Bool = false
  ) {
    let keys = DocumentKeys.of(document.kind)
    let values = DocumentFacts(document: document, scope: scope)
    self.document = DocumentContext(document, in: scope, shown: keys.shown, isBrief: isBrief)
    lead = keys.lead.flatMap { values.text($0) }
    facts = values.facts(keys.facts)
    sections = isBrief ? [] : values.registers(keys.registers)
    self.actions = actions.map { ActionLine($0, in: scope, showsSource: false, hasAnchor: true) }
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .lead: .html(lead)
    case .facts: .list(facts)
    case .hasFacts: .flag(!facts.isEmpty)
    case .actions: .list(actions)
    case .hasActions: .flag(!actions.isEmpty)
    case .sections: .list(sections)
    default: document.value(named: name)
    }
  }
}
