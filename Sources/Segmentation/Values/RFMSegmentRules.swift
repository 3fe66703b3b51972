/// Names for groups of RFM scores: rules in order, of which the first that holds wins.
package struct RFMSegmentRules: Sendable, Hashable {
  /// Inclusive bounds of the three scores.
  package struct Rule: Sendable, Hashable {
    package let segment: RFMSegment
    package let recency: ClosedRange<Int>
    package let frequency: ClosedRange<Int>
    package let monetary: ClosedRange<Int>

    package init(
      _ segment: RFMSegment, _ recency: ClosedRange<Int>, _ frequency: ClosedRange<Int>,
      _ monetary: ClosedRange<Int>
    ) {
      self.segment = segment
      self.recency = recency
      self.frequency = frequency
      self.monetary = monetary
    }

    func holds(_ score: RFMScore) -> Bool {
      recency.contains(score.recency) && frequency.contains(score.frequency)
        && monetary.contains(score.monetary)
    }
  }

  package let rules: [Rule]

  package init(_ rules: [Rule]) { self.rules = rules }

  /// The segment of the first rule that holds; `others` where none does.
  ///
  ///     standard: 555 champions, 343 potential loyalist, 412 new customer, 511 new customer
  package func segment(of score: RFMScore) -> RFMSegment {
    rules.first { $0.holds(score) }?.segment ?? .others
  }

  /// The rules in the readme of the R package rfm.
  package static let standard = RFMSegmentRules([
    Rule(.champions, 5...5, 5...5, 5...5),
    Rule(.potentialLoyalist, 3...5, 3...5, 2...5),
    Rule(.loyalCustomers, 2...4, 2...4, 2...4),
    Rule(.promising, 3...4, 1...3, 3...5),
    Rule(.newCustomers, 4...5, 1...3, 1...5),
    Rule(.cannotLoseThem, 1...2, 3...4, 4...5),
    Rule(.atRisk, 1...2, 2...5, 4...5),
    Rule(.needAttention, 1...3, 3...5, 3...5),
    Rule(.aboutToSleep, 2...3, 1...3, 1...4),
    Rule(.lost, 1...1, 1...5, 1...5),
  ])
}
