/// What we do for accounts of a tier, stage, class or role.
package struct Playbook: TypedDocument {
  package let document: Document
  /// Codes of tiers.
  package var tiers: [String] = []
  package var stages: [RelationshipStage] = []
  /// `AX`, `CZ`.
  package var abcXYZ: [String] = []
  package var accountRoles: [AccountRole] = []
  package var contactDays: Int?
  package var meetingDays: Int?
  package var qbrDays: Int?
  package var planReviewDays: Int?
  package var mandatory: [Play] = []
  package var optional: [Play] = []
  package var discountLimitPercent: ExactDecimal?
  package var creditLimitDays: Int?

  package init(document: Document) { self.document = document }

  package init(id: String, title: String) {
    self.init(document: Document(DocumentID(.playbook, id), title: title))
  }

  /// A line of `mandatory:` or `optional:`.
  package struct Play: Sendable, Hashable {
    package var kind: PlayKind?
    /// At least once in this many days.
    package var perDays: Int?
    package var policy: Evidence?

    package init(kind: PlayKind? = nil) { self.kind = kind }
  }
}
