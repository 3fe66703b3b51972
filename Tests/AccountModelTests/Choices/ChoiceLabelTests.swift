import AccountModel
import Localization
import Testing

/// Every closed list with its name and, in order, the typed value and the label of each case.
private let choices: [ChoiceList] = [
  ChoiceList(AccountRole.self), ChoiceList(AccountStatus.self), ChoiceList(ActionKind.self),
  ChoiceList(ActionSide.self), ChoiceList(ActionStatus.self), ChoiceList(BenefitType.self),
  ChoiceList(BuyingRole.self), ChoiceList(CompetitorThreat.self), ChoiceList(ConcessionKind.self),
  ChoiceList(ConsentBasis.self), ChoiceList(Coverage.self), ChoiceList(DecisionPower.self),
  ChoiceList(EvidenceStatus.self), ChoiceList(ExpectedBenefit.self),
  ChoiceList(FeedbackStatus.self), ChoiceList(IssueSeverity.self), ChoiceList(IssueStatus.self),
  ChoiceList(KAMStage.self), ChoiceList(MarketPosition.self), ChoiceList(MeetingChannel.self),
  ChoiceList(MeetingKind.self), ChoiceList(Motion.self), ChoiceList(NeedPriority.self),
  ChoiceList(NeedStatus.self), ChoiceList(ObjectiveKind.self), ChoiceList(ObjectiveStatus.self),
  ChoiceList(OpportunityKind.self), ChoiceList(OpportunityStage.self),
  ChoiceList(PaymentTermsType.self), ChoiceList(PersonSide.self), ChoiceList(PersonStatus.self),
  ChoiceList(PlanStatus.self), ChoiceList(PlanType.self), ChoiceList(PlayKind.self),
  ChoiceList(PoliticalStanding.self), ChoiceList(QualificationState.self),
  ChoiceList(ReferenceStatus.self), ChoiceList(ReferenceUse.self),
  ChoiceList(RelationshipStage.self), ChoiceList(RelationshipStrength.self),
  ChoiceList(ReviewKind.self), ChoiceList(RiskLikelihood.self), ChoiceList(RiskReason.self),
  ChoiceList(RiskSeverity.self), ChoiceList(RiskStage.self), ChoiceList(Sentiment.self),
  ChoiceList(SourceKind.self), ChoiceList(SupportLevel.self), ChoiceList(TeamRole.self),
  ChoiceList(TrainingAudience.self), ChoiceList(Visibility.self), ChoiceList(WatchSubject.self),
]

private struct ChoiceList: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let values: [String]
  let labels: [Phrase]

  init<Choice: LabelledChoice>(_ choice: Choice.Type) {
    testDescription = "\(choice)"
    values = choice.allCases.map(\.rawValue)
    labels = choice.allCases.map(\.label)
  }
}

@Suite struct ChoiceLabelTests {
  @Test(arguments: choices)
  fileprivate func `labels are there, trimmed and different in every language`(list: ChoiceList) {
    for language in Language.allCases {
      let labels = list.labels.map { $0.text(in: language) }
      #expect(labels.allSatisfy { !$0.isEmpty && $0.first != " " && $0.last != " " })
      #expect(Set(labels).count == labels.count, "\(language): \(labels)")
    }
  }

  @Test(arguments: choices)
  fileprivate func `values are lower snake case and no YAML truth value`(list: ChoiceList) {
    for value in list.values {
      #expect(value.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x5F }, "\(value)")
      #expect(!["on", "off", "yes", "no", "y", "n", "true", "false", "null"].contains(value))
    }
  }

  @Test(arguments: choices)
  fileprivate func `Persian labels use Persian letters`(list: ChoiceList) {
    for label in list.labels.map({ $0.text(in: .persian) }) where label != "CRM" {
      #expect(label.unicodeScalars.allSatisfy { $0.value >= 0x600 || $0 == " " }, "\(label)")
      #expect(!label.contains("ي") && !label.contains("ك"), "\(label)")
    }
  }
}
