package import Localization

/// A main section of the site, as the header lists them.
package enum SiteSection: CaseIterable, Sendable, Hashable {
  case accounts, segmentation, people, meetings, actions, handbook

  package var title: Phrase {
    switch self {
    case .accounts: FrameText.sectionAccounts.phrase
    case .segmentation: FrameText.sectionSegmentation.phrase
    case .people: FrameText.sectionPeople.phrase
    case .meetings: FrameText.sectionMeetings.phrase
    case .actions: FrameText.sectionActions.phrase
    case .handbook: FrameText.sectionHandbook.phrase
    }
  }

  /// The page that the header leads to.
  package var address: PageAddress {
    switch self {
    case .accounts: .accounts
    case .segmentation: .tiers
    case .people: .people
    case .meetings: .meetings
    case .actions: .actions
    case .handbook: .handbook
    }
  }

  /// The pages beside one another in the section; empty where the section has one index.
  var subsections: [(title: Phrase, address: PageAddress)] {
    switch self {
    case .accounts:
      [
        (FrameText.allAccounts.phrase, .accounts),
        (FrameText.pipeline.phrase, .opportunities),
      ]
    case .segmentation:
      [
        (FrameText.tiers.phrase, .tiers), (FrameText.nineBox.phrase, .nineBox),
        (FrameText.whiteSpace.phrase, .whiteSpace), (FrameText.growth.phrase, .growth),
        (ConcentrationText.concentration.phrase, .concentration),
        (ContributionText.contributionTitle.phrase, .contribution),
        (ReceivablesText.receivables.phrase, .receivables),
      ]
    case .people, .meetings, .actions: []
    case .handbook:
      [
        (FrameText.sectionHandbook.phrase, .handbook), (FrameText.playbooks.phrase, .playbooks),
        (FrameText.competitors.phrase, .competitors), (GlossaryText.glossary.phrase, .glossary),
      ]
    }
  }
}
