import AccountModel

/// What another tier model would change: the same accounts and figures, classified by both.
package struct TierComparison: Sendable {
  /// Up first, then down; within each by the tier they leave, then by id.
  package let moves: [TierMove]
  /// How many accounts stay in their tier, or without one.
  package let unmoved: Int
  /// Accounts per tier, before and after: tiers of the present model in its order, then those that
  /// only the other one has, then nil for none.
  package let counts: [Count]

  package struct Count: Sendable, Hashable {
    package let tier: String?
    package let before: Int
    package let after: Int
  }

  /// - Parameter other: of the same library and day, by another tier model.
  package init(_ now: Portfolio, _ other: Portfolio) {
    let model = now.configuration.tiers
    let codes = Self.codes(now.configuration.tiers, other.configuration.tiers)
    let ranks = Dictionary(
      codes.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    func rank(_ tier: String?) -> Int { tier.flatMap { ranks[$0] } ?? codes.count }
    let moves = zip(now.scorecards, other.scorecards).compactMap { now, other in
      TierMove(now, other, model: model)
    }
    self.moves = moves.sorted { left, right in
      let (isUp, isOtherUp) = (rank(left.to) < rank(left.from), rank(right.to) < rank(right.from))
      if isUp != isOtherUp { return isUp }
      return (rank(left.from), left.account) < (rank(right.from), right.account)
    }
    unmoved = now.scorecards.count - moves.count
    counts = (codes.map(Optional.some) + [nil]).map { tier in
      Count(
        tier: tier, before: now.accounts(inTier: tier).count,
        after: other.accounts(inTier: tier).count)
    }
  }

  private static func codes(_ now: TierModel, _ other: TierModel) -> [String] {
    let codes = now.tiers.map(\.code)
    return codes + other.tiers.map(\.code).filter { !codes.contains($0) }
  }
}
