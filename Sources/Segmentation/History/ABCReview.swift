import AccountModel

/// What one review proposes for each account: the class by the figures of the day, and whether it
/// clears the band beside the cut.
///
/// With `share` what the account's class rests on (the share before it, or including it), cut c and
/// band b: a demotion counts where share >= c + b (1 - c), at the cut below the class that holds; a
/// promotion where share <= c (1 - b), at the cut above it. Moves to and from none have no band.
///
///     cut 80 %, band 10 %: down from A at 82 % and above, up to A at 72 % and below
struct ABCReview {
  private let ranking: RevenueRanking
  private let abc: Configuration.ABC
  private let bandPercent: ExactDecimal

  init(_ ranking: RevenueRanking, abc: Configuration.ABC, bandPercent: ExactDecimal) {
    self.ranking = ranking
    self.abc = abc
    self.bandPercent = bandPercent
  }

  /// The class of the account at a position by the figures of the day.
  func raw(at position: Int) -> ABCClass? {
    ranking.abcClass(at: position, rules: abc)
  }

  /// - Parameter held: the class that holds.
  func proposal(at position: Int, held: ABCClass?) -> HeldClass<ABCClass>.Proposal {
    let raw = raw(at: position)
    guard let raw, let held, raw != held else { return .init(raw, clearsBand: true) }
    return .init(raw, clearsBand: clearsBand(at: position, from: held, isDemotion: held < raw))
  }

  private func clearsBand(at position: Int, from held: ABCClass, isDemotion: Bool) -> Bool {
    // The cut below A is the first, the one above C the last.
    let index = isDemotion ? Self.rank(held) : Self.rank(held) - 1
    guard abc.cuts.indices.contains(index) else { return true }
    let cut = abc.cuts[index]
    let band = bandPercent * ExactDecimal(coefficient: 1, scale: 2)
    let bound =
      isDemotion ? cut + band * (ExactDecimal(100) - cut) : cut * (ExactDecimal(1) - band)
    return isDemotion
      ? ranking.isShare(at: position, atLeast: bound, rules: abc)
      : ranking.isShare(at: position, atMost: bound, rules: abc)
  }

  private static func rank(_ value: ABCClass) -> Int {
    ABCClass.allCases.firstIndex(of: value) ?? 0
  }
}
