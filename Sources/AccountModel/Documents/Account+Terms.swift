package import Diagnostics

extension Account {
  /// `service_model:`.
  package struct ServiceModel: Sendable, Hashable {
    package var supportLevel: SupportLevel?
    package var slaResponseHours: Int?
    package var contactCadenceDays: Int?

    package init() {}
  }

  /// A line of `benefits:`: what the account gets from us.
  package struct Benefit: Sendable, Hashable {
    package var type: BenefitType?
    package var level: String?
    package var detail: String?
    package var costPerYear: Money?

    package init() {}
  }

  /// A line of `concessions:`.
  package struct Concession: Sendable, Hashable {
    package var kind: ConcessionKind?
    package var detail: String?
    package var grantedBy: DocumentID?
    package var until: CalendarDate?
    package var estimatedCost: Money?
    package var range: SourceRange

    package init(range: SourceRange = SourceRange(file: "")) { self.range = range }
  }

  /// `payment_terms:`.
  package struct PaymentTerms: Sendable, Hashable {
    package struct Instalment: Sendable, Hashable {
      /// 0...100.
      package var percent: ExactDecimal?
      /// Days after the invoice.
      package var days: Int?

      package init() {}
    }

    package var type: PaymentTermsType?
    package var schedule: [Instalment] = []

    package init() {}
  }

  /// A line of `competitors:`: a competitor at this account.
  package struct CompetitorPresence: Sendable, Hashable {
    package var competitor: DocumentID?
    /// A product, division or field.
    package var place: String?
    package var threat: CompetitorThreat?
    package var tactics: [String] = []
    /// Per year.
    package var spend: Money?
    package var contractEnd: CalendarDate?

    package init() {}
  }

  /// `references:`: what the customer lets us show.
  package struct ReferencePermission: Sendable, Hashable {
    package var status: ReferenceStatus?
    package var allowed: [ReferenceUse] = []
    package var until: CalendarDate?

    package init() {}
  }

  /// A line of `risks:`.
  package struct Risk: Sendable, Hashable {
    package var id: String?
    package var text: String?
    package var reason: RiskReason?
    package var stage: RiskStage?
    package var severity: RiskSeverity?
    package var likelihood: RiskLikelihood?
    package var opened: CalendarDate?
    package var closed: CalendarDate?
    package var owner: DocumentID?
    package var mitigation: Evidence?
    package var reviewBy: CalendarDate?
    package var range: SourceRange

    package init(range: SourceRange = SourceRange(file: "")) { self.range = range }

    /// Whether it is neither closed by its stage nor by a date.
    package var isOpen: Bool { closed == nil && stage != .closed }
  }
}
