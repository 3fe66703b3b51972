/// An account plan for a period.
package struct Plan: TypedDocument {
  package let document: Document
  package var planType: PlanType?
  package var motion: Motion?
  package var status: PlanStatus?
  package var start: CalendarDate?
  package var end: CalendarDate?
  package var owner: DocumentID?
  package var contributors: [DocumentID] = []
  /// The day of the last review, declared.
  package var reviewed: CalendarDate?
  package var reviewCadenceDays: Int?
  package var approvedBy: DocumentID?
  package var approvedOn: CalendarDate?
  package var customerValidation: CustomerValidation?
  package var vision: String?
  package var valueProposition: String?
  package var target: Goal?
  package var programme: String?
  package var swot = SWOT()
  package var objectives: [Objective] = []
  package var investment: Investment?
  package var marketing: Marketing?
  package var negotiation: Negotiation?
  package var training: [Training] = []
  package var meetingCadenceDays: Int?
  package var qbrCadenceDays: Int?

  package init(document: Document) { self.document = document }

  package init(id: String, title: String, account: DocumentID? = nil) {
    self.init(document: Document(DocumentID(.plan, id), title: title, account: account))
  }

  /// Whether `date` lies in the plan's period; an open end holds for ever.
  package func covers(_ date: CalendarDate) -> Bool {
    (start.map { $0 <= date } ?? true) && (end.map { date <= $0 } ?? true)
  }
}

extension Plan {
  /// `customer_validated:`: who of the customer agreed to the plan.
  package struct CustomerValidation: Sendable, Hashable {
    package var by: DocumentID?
    package var date: CalendarDate?
    package var source: Evidence?

    package init() {}
  }

  /// `target:`.
  package struct Goal: Sendable, Hashable {
    package var revenue: Money?
    package var margin: Money?
    /// 0...100.
    package var shareOfWalletPercent: ExactDecimal?

    package init() {}
  }

  /// `investment:`.
  package struct Investment: Sendable, Hashable {
    package var cost: Money?
    package var hours: ExactDecimal?

    package init() {}
  }

  /// `abm:`: marketing made for this account.
  package struct Marketing: Sendable, Hashable {
    package var targetBuyers: [String] = []
    package var content: [String] = []
    package var campaigns: [String] = []

    package init() {}
  }

  /// `negotiation:`.
  package struct Negotiation: Sendable, Hashable {
    package var ourLimits: Evidence?
    package var tradeableConcessions: [ConcessionKind] = []

    package init() {}
  }

  /// A line of `training:`.
  package struct Training: Sendable, Hashable {
    package var audience: TrainingAudience?
    package var topic: String?
    package var date: CalendarDate?

    package init() {}
  }

  /// `swot:`.
  package struct SWOT: Sendable, Hashable {
    /// One point of a quarter.
    package struct Point: Sendable, Hashable {
      package var text: String
      package var evidence: EvidenceStatus?
      package var source: Evidence?
      /// Ids of objectives of the plan.
      package var leadsTo: [String] = []

      package init(text: String) { self.text = text }
    }

    package var strengths: [Point] = []
    package var weaknesses: [Point] = []
    package var opportunities: [Point] = []
    package var threats: [Point] = []

    package init() {}
  }
}
