import AccountModel

/// What the raw value of a criterion is, and therefore how it is formatted.
package enum CriterionQuantity: String, Sendable, Hashable, CaseIterable {
  /// Trailing revenue, in base currency.
  case revenue
  /// Potential - trailing revenue, in base currency.
  case whiteSpace = "white_space"
  /// Growth over the twelve months before, a fraction.
  case growth
  /// 0...10.
  case satisfaction
  /// A word.
  case segment
  case years
  /// 1 - coefficient of variation.
  case stability
  /// Cost to serve / revenue, a fraction.
  case costToServeRatio = "cost_to_serve_ratio"
  /// Orders in twelve months.
  case orders
  /// 1...5.
  case grade
  /// Days since the last order / median days between orders.
  case overdueRatio = "overdue_ratio"
  /// Mean days late of paid invoices.
  case daysLate = "days_late"
  /// Days since the last meeting / days that the cadence leaves.
  case meetingCadence = "meeting_cadence"
  /// `AX` ... `CZ`.
  case cell = "abcxyz"
  /// 0...100.
  case score

  package enum Kind: Sendable, Hashable { case money, fraction, number, count, years, word }

  package var kind: Kind {
    switch self {
    case .revenue, .whiteSpace: .money
    case .growth, .costToServeRatio: .fraction
    case .years: .years
    case .satisfaction, .stability, .overdueRatio, .daysLate, .meetingCadence, .score:
      .number
    case .orders, .grade: .count
    case .segment, .cell: .word
    }
  }
}

extension TierModel.Measure {
  /// What a reading of the measure may be.
  var quantities: [CriterionQuantity] {
    switch self {
    case .volume: [.revenue]
    case .growthPotential: [.whiteSpace, .growth]
    case .satisfaction: [.satisfaction]
    case .segment: [.segment]
    case .tenure: [.years]
    case .stability: [.stability]
    case .costToServe: [.costToServeRatio]
    case .frequency: [.orders]
    case .strategicValue, .referenceValue: [.grade]
    case .growth: [.growth]
    case .overdueRatio: [.overdueRatio]
    case .daysLate: [.daysLate]
    case .meetingCadence: [.meetingCadence]
    case .nineBox: [.cell]
    case .health: [.score]
    }
  }
}
