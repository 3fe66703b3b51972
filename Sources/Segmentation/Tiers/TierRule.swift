package import AccountModel

/// A rule that stands above the score, with what it did: never folded into points.
package struct TierRule: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Class A by revenue is never below a tier.
    case classAFloor
    /// No positive revenue in the trailing twelve months: never above a tier.
    case noRevenueCap
    /// The reviews hold another tier than the figures of the day ask for.
    case hysteresis(TierHold)
    case override(Account.TierOverride)
  }

  package let kind: Kind
  /// The tier before the rule; nil where there was none.
  package let from: String?
  /// Nil where reviews have not yet given the account a tier.
  package let to: String?

  package init(kind: Kind, from: String?, to: String?) {
    self.kind = kind
    self.from = from
    self.to = to
  }
}
