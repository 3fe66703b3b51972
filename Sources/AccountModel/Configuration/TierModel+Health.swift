import Localization

extension TierModel {
  /// The model of `health: {}`: order rhythm 35, satisfaction 25, growth 20, payment discipline 10,
  /// meetings on schedule 10; good from 70, watch from 40, poor below. No rule stands above the score.
  package static let standardHealth = TierModel(
    criteria: [
      Criterion(
        measure: .overdueRatio, weight: ExactDecimal(35),
        normalisation: .target(floor: 5, target: 1)),
      Criterion(
        measure: .satisfaction, weight: ExactDecimal(25),
        normalisation: .target(floor: 5, target: 9)),
      Criterion(
        measure: .growth, weight: ExactDecimal(20),
        normalisation: .target(floor: -0.3, target: 0.1)),
      Criterion(
        measure: .daysLate, weight: ExactDecimal(10), normalisation: .target(floor: 30, target: 0)),
      Criterion(
        measure: .meetingCadence, weight: ExactDecimal(10),
        normalisation: .target(floor: 2, target: 1)),
    ],
    tiers: [
      Tier(
        code: "good", name: Phrase(en: "Good", pt: "Boa", pl: "Dobra", fa: "خوب"),
        threshold: ExactDecimal(70)),
      Tier(
        code: "watch",
        name: Phrase(en: "Watch", pt: "Em observação", pl: "Do obserwacji", fa: "زیر نظر"),
        threshold: ExactDecimal(40)),
      Tier(
        code: "poor", name: Phrase(en: "Poor", pt: "Fraca", pl: "Słaba", fa: "ضعیف"),
        threshold: nil),
    ],
    missing: .renormalise,
    guardRails: GuardRails(classA: .off, withoutRevenue: .off, minimumCoverage: 0.6))
}
