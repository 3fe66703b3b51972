package import Localization

/// The weighted score of `tiers:` in `workspace.yml`, by which accounts are put into tiers.
package struct TierModel: Sendable, Hashable {
  /// What a criterion measures of an account.
  package enum Measure: String, Sendable, Hashable, CaseIterable {
    /// Net revenue of the trailing twelve months, in base currency.
    case volume
    /// White space (potential minus revenue), in base currency; without potential, growth.
    case growthPotential = "growth_potential"
    /// Mean of the account's recommendation answers, 0...10.
    case satisfaction
    /// The account's `segment:`, mapped to 0...1.
    case segment
    /// Years since the first order or `customer_since:`.
    case tenure
    /// 1 - coefficient of variation of monthly revenue.
    case stability
    /// Cost to serve / revenue.
    case costToServe = "cost_to_serve"
    /// Order frequency: orders in the trailing twelve months.
    case frequency
    /// `strategic_value:`, 1...5.
    case strategicValue = "strategic_value"
    /// `reference_value:`, 1...5.
    case referenceValue = "reference_value"
  }

  /// How a raw value becomes a number in 0...1.
  package enum Normalisation: Sendable, Hashable {
    /// `clamp((x - floor) / (target - floor))`; floor > target means lower is better. Nil anchors
    /// are computed from the data (`isRelative` in the explanation).
    case target(floor: Double?, target: Double?)
    case minmax
    case percentile
    /// Value to 0...1; a value that the map does not name is missing.
    case map([String: Double])
  }

  package enum MissingPolicy: String, Sendable, Hashable, CaseIterable {
    /// The weights of the criteria that have a value count alone.
    case renormalise
    case zero
    /// A missing criterion counts one half.
    case neutral
  }

  package struct Criterion: Sendable, Hashable {
    package let measure: Measure
    /// Any number >= 0; weights are normalised by their sum.
    package let weight: ExactDecimal
    package let normalisation: Normalisation

    package init(measure: Measure, weight: ExactDecimal, normalisation: Normalisation) {
      self.measure = measure
      self.weight = weight
      self.normalisation = normalisation
    }
  }

  package struct Tier: Sendable, Hashable {
    /// `A`, `B`, `C`: what front matter and reports call it.
    package let code: String
    package let name: Phrase
    /// The smallest score, 0...100, that belongs to the tier; nil for the last one.
    package let threshold: ExactDecimal?

    package init(code: String, name: Phrase, threshold: ExactDecimal?) {
      self.code = code
      self.name = name
      self.threshold = threshold
    }
  }

  /// Rules that stand above the score.
  package struct GuardRails: Sendable, Hashable {
    /// Class A by revenue is never below the second tier.
    package let liftsClassA: Bool
    /// Without positive revenue in the trailing twelve months never above the second tier.
    package let capsWithoutRevenue: Bool
    /// Below this share of weights with a value (0...1) the tier is provisional.
    package let minimumCoverage: Double

    package init(liftsClassA: Bool, capsWithoutRevenue: Bool, minimumCoverage: Double) {
      self.liftsClassA = liftsClassA
      self.capsWithoutRevenue = capsWithoutRevenue
      self.minimumCoverage = minimumCoverage
    }
  }

  package let criteria: [Criterion]
  /// From the highest to the lowest; thresholds fall strictly.
  package let tiers: [Tier]
  package let missing: MissingPolicy
  package let guardRails: GuardRails
  package let hysteresis: Hysteresis

  package init(
    criteria: [Criterion], tiers: [Tier], missing: MissingPolicy, guardRails: GuardRails,
    hysteresis: Hysteresis = .standard
  ) {
    self.criteria = criteria
    self.tiers = tiers
    self.missing = missing
    self.guardRails = guardRails
    self.hysteresis = hysteresis
  }
}

extension TierModel {
  /// The model of a workspace that says nothing about tiers: volume 35, growth potential 25,
  /// satisfaction 15, segment 15, tenure 10; A from 70, B from 45, C below.
  package static let standard = TierModel(
    criteria: [
      Criterion(
        measure: .volume, weight: ExactDecimal(35),
        normalisation: .target(floor: nil, target: nil)),
      Criterion(
        measure: .growthPotential, weight: ExactDecimal(25),
        normalisation: .target(floor: nil, target: nil)),
      Criterion(
        measure: .satisfaction, weight: ExactDecimal(15),
        normalisation: .target(floor: 5, target: 9)),
      Criterion(measure: .segment, weight: ExactDecimal(15), normalisation: .map([:])),
      Criterion(
        measure: .tenure, weight: ExactDecimal(10), normalisation: .target(floor: 0, target: 5)),
    ],
    tiers: [
      Tier(code: "A", name: Phrase(verbatim: "A"), threshold: ExactDecimal(70)),
      Tier(code: "B", name: Phrase(verbatim: "B"), threshold: ExactDecimal(45)),
      Tier(code: "C", name: Phrase(verbatim: "C"), threshold: nil),
    ],
    missing: .renormalise,
    guardRails: GuardRails(liftsClassA: true, capsWithoutRevenue: true, minimumCoverage: 0.6))
}
