package import AccountModel

/// What one review says about the tier of one account, as far as later reviews need it.
///
/// Kept small: a workspace has one for each account and month of its history.
package struct TierStanding: Sendable, Hashable {
  /// Thousandths of the score; negative without one.
  private let thousandths: Int32
  /// Negative for none.
  private let place: Int16
  private let handPlace: Int16
  /// The guard rail that decides the tier of the day; nil for none.
  package let rail: Rail?

  package enum Rail: UInt8, Sendable, Hashable {
    case classAFloor, noRevenueCap

    var lifts: Bool { self == .classAFloor }
  }

  /// - Parameters:
  ///   - rank: the place of the tier in the model by score and guard rails, 0 for the highest; nil
  ///     for none.
  ///   - score: 0...100 in thousandths; nil without one.
  ///   - byHand: the place of the tier that is set by hand on that day; nil for none.
  package init(rank: Int?, score: Int?, rail: Rail? = nil, byHand: Int? = nil) {
    thousandths = score.map(Int32.init) ?? -1
    place = rank.map(Int16.init) ?? -1
    handPlace = byHand.map(Int16.init) ?? -1
    self.rail = rail
  }

  package var rank: Int? { place < 0 ? nil : Int(place) }
  package var byHand: Int? { handPlace < 0 ? nil : Int(handPlace) }

  /// 0...100; nil without one.
  package var score: ExactDecimal? {
    thousandths < 0 ? nil : ExactDecimal(coefficient: Int128(thousandths), scale: 3)
  }
}
