/// A contact of a customer, partner or competitor, or a colleague.
package struct Person: TypedDocument {
  package let document: Document
  package var side: PersonSide?
  package var division: String?
  package var jobTitle: String?
  package var pronouns: String?
  package var email: String?
  package var phone: String?
  package var reportsTo: DocumentID?
  package var buyingRole: BuyingRole?
  /// 1...5.
  package var influence: Int?
  package var decisionPower: DecisionPower?
  package var political: PoliticalStanding?
  package var sentiment: Sentiment?
  package var sentimentOn: CalendarDate?
  package var sentimentEvidence: SentimentEvidence?
  /// Declared; computed from meetings where nil.
  package var coverage: Coverage?
  /// 0...10.
  package var likelihoodToRecommend: Int?
  package var relationships: [Relationship] = []
  package var relationshipOwner: DocumentID?
  package var contactCadenceDays: Int?
  package var persona: String?
  package var interests: [String] = []
  package var preferences: [String] = []
  package var status: PersonStatus?
  /// The year since which we know the person or the person is in the role.
  package var since: Int?
  package var leftOn: CalendarDate?
  package var successor: DocumentID?
  package var influences: [DocumentID] = []
  package var consent: Consent?
  /// Colleagues only.
  package var skills: [String] = []
  /// Colleagues only.
  package var authority: Authority?

  package init(document: Document) { self.document = document }

  package init(id: String, title: String, side: PersonSide? = nil, account: DocumentID? = nil) {
    self.init(document: Document(DocumentID(.person, id), title: title, account: account))
    self.side = side
  }

  /// Whether the person is still in place.
  package var isPresent: Bool { leftOn == nil && status != .left && status != .retired }
}

extension Person {
  /// `sentiment_evidence:`.
  package struct SentimentEvidence: Sendable, Hashable {
    package var status: EvidenceStatus?
    package var source: Evidence?

    package init() {}
  }

  /// A line of `relationships:`: one of our people and this person.
  package struct Relationship: Sendable, Hashable {
    package var with: DocumentID?
    package var strength: RelationshipStrength?
    /// A year.
    package var since: Int?

    package init() {}
  }

  /// `consent:`: why we may keep personal data.
  package struct Consent: Sendable, Hashable {
    package var basis: ConsentBasis?
    package var recordedOn: CalendarDate?

    package init() {}
  }

  /// `authority:`: what a colleague may grant.
  package struct Authority: Sendable, Hashable {
    /// 0...100.
    package var discountPercent: ExactDecimal?
    package var credit: Money?

    package init() {}
  }
}
