/// A deal that may come.
package struct Opportunity: TypedDocument {
  package let document: Document
  package var stage: OpportunityStage?
  package var kind: OpportunityKind?
  /// Product ids.
  package var products: [String] = []
  package var division: String?
  package var amount: Money?
  package var isRecurring: Bool?
  /// 0...100.
  package var probabilityPercent: ExactDecimal?
  package var closeDate: CalendarDate?
  package var nextStep: String?
  package var nextStepDue: CalendarDate?
  package var owner: DocumentID?
  package var buyers: [Buyer] = []
  /// The id of a need of the account.
  package var need: String?
  package var basis: String?
  package var isEngagedEarly: Bool?
  package var competitors: [DocumentID] = []
  package var valueCase: ValueCase?
  package var qualification: [QualificationPoint] = []
  package var loss: Loss?

  package init(document: Document) { self.document = document }

  package init(
    id: String, title: String, account: DocumentID? = nil, stage: OpportunityStage? = nil
  ) {
    self.init(document: Document(DocumentID(.opportunity, id), title: title, account: account))
    self.stage = stage
  }

  /// Whether it is neither won nor lost.
  package var isOpen: Bool { stage != .won && stage != .lost }

  /// Amount times probability; nil where either is missing.
  package var weightedAmount: ExactDecimal? {
    guard let amount = amount?.amount, let percent = probabilityPercent else { return nil }
    return ExactDecimal(coefficient: 1, scale: 2) * amount * percent
  }
}

extension Opportunity {
  /// A line of `buyers:`.
  package struct Buyer: Sendable, Hashable {
    package var person: DocumentID?
    package var role: BuyingRole?
    package var stance: Sentiment?

    package init() {}
  }

  /// `value_case:`.
  package struct ValueCase: Sendable, Hashable {
    package var metric: String?
    package var savingPercent: ExactDecimal?

    package init() {}
  }

  /// One line of `meddpicc:`.
  package struct QualificationPoint: Sendable, Hashable {
    /// `economic_buyer`.
    package var criterion: String
    package var state: QualificationState

    package init(criterion: String, state: QualificationState) {
      self.criterion = criterion
      self.state = state
    }
  }

  /// `lost:`.
  package struct Loss: Sendable, Hashable {
    package var reason: RiskReason?
    package var to: Evidence?
    package var date: CalendarDate?

    package init() {}
  }
}
