/// A dossier: what we know of a customer or prospect.
package struct Account: TypedDocument {
  package let document: Document
  package var status: AccountStatus?
  /// The group or company above this one.
  package var parent: DocumentID?
  package var divisions: [String] = []
  /// The key that the CSV files may use instead of the id.
  package var crmID: String?
  package var legal: LegalIdentity?
  package var website: String?
  /// Declared; metrics use the first order date where it is nil.
  package var customerSince: CalendarDate?
  /// The key account manager.
  package var owner: DocumentID?
  package var backupOwner: DocumentID?
  /// The dedicated unit of ours that serves the account.
  package var unit: String?
  package var team: [TeamMember] = []
  package var segment: String?
  package var industry: String?
  package var region: String?
  package var marketPosition: MarketPosition?
  package var accountRole: AccountRole?
  package var whyKey: String?
  package var expectedBenefits: [ExpectedBenefit] = []
  /// 1...5, declared.
  package var strategicValue: Int?
  /// 1...5, declared.
  package var referenceValue: Int?
  package var prominence: Prominence?
  package var relationshipStage: RelationshipStage?
  package var kamStage: KAMStage?
  package var tierOverride: TierOverride?
  package var qualification: Qualification?
  /// Markdown.
  package var situation: String?
  package var needs: [Need] = []
  package var preferences: [String] = []
  package var expectations: [String] = []
  package var customerPriorities: [String] = []
  package var growthPlans: [GrowthPlan] = []
  package var buyingProcess: BuyingProcess?
  package var serviceModel: ServiceModel?
  package var benefits: [Benefit] = []
  package var concessions: [Concession] = []
  package var paymentTerms: PaymentTerms?
  /// Product ids, declared; usually empty, since the orders say it.
  package var products: [String] = []
  package var competitors: [CompetitorPresence] = []
  package var contracts: [DocumentID] = []
  package var renewalDate: CalendarDate?
  package var references: ReferencePermission?
  package var referrals: [DocumentID] = []
  package var feedback: [Feedback] = []
  package var risks: [Risk] = []
  package var watch: [WatchPoint] = []
  package var sources: [InformationSource] = []
  package var nextReview: CalendarDate?

  package init(document: Document) { self.document = document }

  package init(id: String, title: String) {
    self.init(document: Document(DocumentID(.account, id), title: title))
  }
}
