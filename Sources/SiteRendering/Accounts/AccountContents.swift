import AccountModel
import Localization
import SourceFormats

/// The parts of an account's page, as the list at its top names them.
///
/// Asks only whether a part has anything to show: what it shows is made once, where it stands.
struct AccountContents {
  let context: AccountContext

  /// In the order of the page.
  var links: [DocumentSection] {
    figures + work + documents
  }

  private var figures: [DocumentSection] {
    [
      link("tier-history", AccountText.tierHistoryTitle, if: context.hasTierHistory),
      link("situation", AccountText.situation, if: context.account.situation != nil),
      link("revenue", AccountText.revenue, if: context.isBuyer),
      link("targets", AccountRowsText.targetsTitle, if: context.rows.hasTargets),
      link("figures", AccountFiguresText.orderFiguresTitle, if: context.isBuyer),
      link("answers", AccountText.satisfaction, if: context.rows.hasAnswers),
    ].compactMap(\.self)
  }

  private var work: [DocumentSection] {
    [
      link("plan", AccountText.currentPlan), link("actions", DocumentText.actions),
      link("stakeholders", AccountText.stakeholders),
      link("white-space", AccountText.whiteSpaceHere, if: context.hasWhiteSpace),
      link("meetings", AccountText.meetingsTimeline),
      link(
        "opportunities", FrameText.pipeline,
        if: !context.facts.relations.opportunities.isEmpty),
    ].compactMap(\.self)
  }

  private var documents: [DocumentSection] {
    let document = context.page.document
    let text = [link("text", AccountText.notes, if: !document.body.bytes.isEmpty)]
    let end = [
      link("fields", DocumentText.allFields, if: document.fields != nil),
      link("mentions", DocumentText.mentionedIn, if: !document.mentions.isEmpty),
    ]
    return text.compactMap(\.self) + (context.related + context.page.sections).map(link)
      + end.compactMap(\.self)
  }

  private func link(_ section: DocumentSection) -> DocumentSection {
    DocumentSection(anchor: section.anchor, title: section.title, content: .empty)
  }

  private func link(
    _ anchor: String, _ title: some InterfaceText, if exists: Bool = true
  ) -> DocumentSection? {
    guard exists else { return nil }
    return DocumentSection(anchor: anchor, title: context.scope.text(title), content: .empty)
  }
}
