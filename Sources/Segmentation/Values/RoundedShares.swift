/// Parts of a whole, rounded so that what is shown adds up to what the whole rounds to.
package enum RoundedShares {
  /// The shares with a number of decimals of a percent, by largest remainder.
  ///
  ///     0.25, 0.125, 0.625 without decimals: 0.25, 0.13, 0.62
  ///
  /// - Parameter places: 0 or 1.
  package static func of(_ shares: [Double], places: Int) -> [Double] {
    let units = places == 0 ? 100 : 1000
    let parts = shares.map { share in
      ExactFraction(shortest: share).map { ExactFraction(Int128(units)) * $0 } ?? .zero
    }
    return LargestRemainder.round(parts).parts.map { Double($0) / Double(units) }
  }
}
