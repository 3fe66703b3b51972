package import Localization

/// What an account's RFM segment is called where people read it.
///
/// Recency scores are fifths of all accounts: where nearly all ordered lately, the last fifth holds
/// accounts that ordered last week, and `lost` would be wrong. An account in time by its own order
/// rhythm is therefore never called leaving.
package enum RFMStanding: Sendable, Hashable, CaseIterable {
  case segment(RFMSegment)
  /// A segment of accounts that leave, for an account whose order rhythm is on track.
  case onTime

  package static let allCases = RFMSegment.allCases.map(RFMStanding.segment) + [.onTime]

  init(_ segment: RFMSegment, orders: OrderMetrics) {
    self =
      segment.saysLeaving && orders.overdueState == .value(.onTrack) ? .onTime : .segment(segment)
  }

  /// The segment's code, or `on_time`.
  package var code: String {
    switch self {
    case .segment(let segment): segment.rawValue
    case .onTime: "on_time"
    }
  }

  package var label: Phrase {
    switch self {
    case .segment(let segment): segment.label
    case .onTime:
      Phrase(
        en: "On time, recency low only by comparison",
        pt: "Em dia, recência baixa só por comparação",
        pl: "W rytmie, ostatni zakup dawny tylko na tle innych",
        fa: "طبق روال؛ تازگی خرید فقط در مقایسه پایین است")
    }
  }
}

extension RFMSegment {
  /// Whether the segment is for accounts that stay away, which a low score of recency decides.
  fileprivate var saysLeaving: Bool {
    switch self {
    case .cannotLoseThem, .atRisk, .needAttention, .aboutToSleep, .lost: true
    case .champions, .potentialLoyalist, .loyalCustomers, .promising, .newCustomers, .others: false
    }
  }
}

extension AccountMetrics {
  package var rfmStanding: Measured<RFMStanding> {
    classes.rfmSegment.map { RFMStanding($0, orders: orders) }
  }
}
