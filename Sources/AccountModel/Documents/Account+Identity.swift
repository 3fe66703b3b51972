package import Diagnostics

extension Account {
  /// `legal:`.
  package struct LegalIdentity: Sendable, Hashable {
    package var name: String?
    package var taxID: String?
    /// ISO 3166 code or name, as written.
    package var country: String?
    package var city: String?

    package init() {}
  }

  /// A line of `team:`.
  package struct TeamMember: Sendable, Hashable {
    package var person: DocumentID?
    package var role: TeamRole?

    package init() {}
  }

  /// `prominence:`: how visible the customer is in its market.
  package struct Prominence: Sendable, Hashable {
    /// 1...5 each.
    package var brand: Int?
    package var productionVolume: Int?
    package var salesNetwork: Int?
    /// Head count.
    package var employees: Int?
    /// A year.
    package var founded: Int?

    package init() {}
  }

  /// `tier_override:`: a tier set by hand against the score.
  package struct TierOverride: Sendable, Hashable {
    /// The tier's code, as written.
    package var tier: String
    package var reason: String?
    package var by: DocumentID?
    /// The last day on which it holds; nil for ever.
    package var until: CalendarDate?
    /// Whether the file names no last day; false where it names one that cannot be read.
    package var isEndless = false
    /// The place of the whole entry.
    package var range: SourceRange

    package init(
      tier: String, reason: String? = nil, by: DocumentID? = nil, until: CalendarDate? = nil,
      range: SourceRange = SourceRange(file: "")
    ) {
      self.tier = tier
      self.reason = reason
      self.by = by
      self.until = until
      self.range = range
    }
  }

  /// `qualification:`: need, solvency and authority, the three P's.
  package struct Qualification: Sendable, Hashable {
    /// Scores are 1...5.
    package var needScore: Int?
    package var needEvidence: Evidence?
    package var solvencyScore: Int?
    package var solvencyCheckedOn: CalendarDate?
    package var creditLimit: Money?
    package var solvencyEvidence: Evidence?
    package var authorityScore: Int?
    package var authorityPerson: DocumentID?
    package var authorityEvidence: Evidence?

    package init() {}
  }
}
