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
    /// Growth of revenue over the twelve months before.
    case growth
    /// Days since the last order / median days between orders.
    case overdueRatio = "overdue_ratio"
    /// Mean days late of the invoices paid in the trailing twelve months.
    case daysLate = "days_late"
    /// Days since the last meeting / days that the cadence of the account's tier leaves between
    /// meetings.
    case meetingCadence = "meeting_cadence"
    /// The ABC-XYZ cell, `AX` ... `CZ`, mapped to 0...1.
    case nineBox = "nine_box"
    /// The score of `health:`, 0...100; a criterion of tiers alone.
    case health

    /// Whether the criterion is a word, which only a map can read.
    package var isWord: Bool { self == .segment || self == .nineBox }

    /// Whether fewer is better: by rank and between extremes the least earns all points.
    package var isLessBetter: Bool {
      switch self {
      case .costToServe, .overdueRatio, .daysLate, .meetingCadence: true
      default: false
      }
    }
  }

  /// How a raw value becomes a number in 0...1.
  package enum Normalisation: Sendable, Hashable {
    /// `clamp((x - floor) / (target - floor))`; floor > target means lower is better. Nil anchors
    /// are computed from the data (`isRelative` in the explanation). With `isLogarithmic` the way is
    /// measured in logarithms where both anchors are positive, so that doubling is worth the same
    /// anywhere on it.
    case target(floor: Double?, target: Double?, isLogarithmic: Bool = false)
    /// Between the least and the most of all accounts; winsorised: between the quantiles 5 % and 95 %.
    case minmax(isWinsorised: Bool = false)
    /// (smaller ones + half of the equal ones) / all, the account among the equal ones.
    case percentile
    /// (smaller ones + half of the other equal ones) / (all - 1): 0 for the last, 1 for the first.
    case rank
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
    /// As the workspace says; nil where it leaves the choice to `TierModel.colours`.
    package let colour: TierColour?

    package init(
      code: String, name: Phrase, threshold: ExactDecimal?, colour: TierColour? = nil
    ) {
      self.code = code
      self.name = name
      self.threshold = threshold
      self.colour = colour
    }
  }

  /// Rules that stand above the score.
  package struct GuardRails: Sendable, Hashable {
    package enum Rail: Sendable, Hashable {
      case off
      /// The second tier of the model, whatever its code; no rail in a model of one tier.
      case secondTier
      /// The tier of this code.
      case tier(String)
    }

    /// Class A by revenue is never below this tier.
    package let classA: Rail
    /// Without positive revenue in the trailing twelve months never above this tier.
    package let withoutRevenue: Rail
    /// Below this share of weights with a value (0...1) the tier is provisional.
    package let minimumCoverage: Double

    package init(classA: Rail, withoutRevenue: Rail, minimumCoverage: Double) {
      self.classA = classA
      self.withoutRevenue = withoutRevenue
      self.minimumCoverage = minimumCoverage
    }

    /// Rails at the second tier, or none.
    package init(liftsClassA: Bool, capsWithoutRevenue: Bool, minimumCoverage: Double) {
      self.init(
        classA: liftsClassA ? .secondTier : .off,
        withoutRevenue: capsWithoutRevenue ? .secondTier : .off, minimumCoverage: minimumCoverage)
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
  /// The position in `tiers` at which a guard rail stands; nil for none.
  package func position(of rail: GuardRails.Rail) -> Int? {
    switch rail {
    case .off: nil
    case .secondTier: tiers.count > 1 ? 1 : nil
    case .tier(let code): tiers.firstIndex { $0.code == code }
    }
  }

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
