/// Every named text of the interface, by name.
package enum InterfaceTexts {
  /// The text that templates call `t.name`, or nil if there is none.
  package static func phrase(named name: String) -> Phrase? { phrases[name] }

  /// All names, in order.
  package static let names: [String] = phrases.keys.sorted()

  private static let phrases: [String: Phrase] = {
    var phrases: [String: Phrase] = [:]
    func add<Texts: InterfaceText>(_ texts: Texts.Type) {
      for text in Texts.allCases { phrases[text.rawValue] = text.phrase }
    }
    add(FrameText.self)
    add(AccountText.self)
    add(AccountFiguresText.self)
    add(AccountRowsText.self)
    add(DocumentText.self)
    add(PlanText.self)
    add(OpportunityText.self)
    add(MarkdownText.self)
    add(IndexText.self)
    add(HomeText.self)
    add(TiersText.self)
    add(NineBoxText.self)
    add(ConcentrationText.self)
    add(ContributionText.self)
    add(ReceivablesText.self)
    add(WhiteSpaceText.self)
    add(GrowthText.self)
    add(DataQualityText.self)
    add(AboutText.self)
    add(GlossaryText.self)
    return phrases
  }()
}
