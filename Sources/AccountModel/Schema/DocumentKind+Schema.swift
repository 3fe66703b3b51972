extension DocumentKind {
  /// The keys that a document of this type may have.
  package var schema: RecordSchema {
    switch self {
    case .account: AccountSchema.schema
    case .plan: PlanSchema.schema
    case .meeting: MeetingSchema.schema
    case .person: PersonSchema.schema
    case .opportunity: OpportunitySchema.schema
    case .playbook: ReferenceSchemas.playbook
    case .review: ReferenceSchemas.review
    case .competitor: ReferenceSchemas.competitor
    case .issue: AgreementSchemas.issue
    case .contract: AgreementSchemas.contract
    case .page: ReferenceSchemas.page
    }
  }
}
