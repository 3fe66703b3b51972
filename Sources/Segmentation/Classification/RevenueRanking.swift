import AccountModel

/// Accounts ranked by a value, and the share of the total that stands before each of them.
///
/// Only positive values take part. Equal values share rank, shares and class, whatever the order of
/// the accounts.
///
/// Pareto analysis after the share *before* an account (`up`), so that the account that crosses a
/// cut still belongs to the higher class: a single account with 85 % of the revenue is A. The other
/// convention (`down`) looks at the share *including* it.
///
///     values 50, 30, 20: before 0, 50, 80 %; including 50, 80, 100 %
///     up 80/95 -> A, A, B        down 80/95 -> A, A, C
struct RevenueRanking {
  struct Standing {
    /// 1 + number of accounts with a larger value.
    let rank: Int
    /// Sum of the strictly larger values.
    let before: Int128
    /// Sum of the larger and equal values, this one included.
    let including: Int128

    /// What a class rests on.
    func share(_ crossing: Configuration.ABC.Crossing) -> Int128 {
      crossing == .up ? before : including
    }
  }

  /// One per account; nil where its value is not positive.
  let standings: [Standing?]
  /// Sum of the positive values.
  let total: Int128
  /// Positions of the accounts with positive values, largest first; ties in the given order.
  let order: [Int]

  init(_ values: [Int128?]) {
    let positive = values.indices.compactMap { position -> (position: Int, value: Int128)? in
      guard let value = values[position], value > 0 else { return nil }
      return (position, value)
    }
    let sorted = positive.sorted {
      $0.value == $1.value ? $0.position < $1.position : $0.value > $1.value
    }
    order = sorted.map(\.position)
    total = sorted.reduce(0) { $0 + $1.value }
    var standings = [Standing?](repeating: nil, count: values.count)
    var before: Int128 = 0
    var start = 0
    while start < sorted.count {
      var end = start
      var including = before
      while end < sorted.count, sorted[end].value == sorted[start].value {
        including += sorted[end].value
        end += 1
      }
      for entry in sorted[start..<end] {
        standings[entry.position] = Standing(rank: start + 1, before: before, including: including)
      }
      (before, start) = (including, end)
    }
    self.standings = standings
  }

  /// The class of the account at a position; nil where its value is not positive.
  ///
  /// - Parameter cuts: where A and B end, in percent of the total.
  func abcClass(
    at position: Int, cuts: [ExactDecimal], crossing: Configuration.ABC.Crossing
  ) -> ABCClass? {
    guard let standing = standings[position] else { return nil }
    let classes = zip(ABCClass.allCases, cuts)
    switch crossing {
    case .up: return classes.first { isBelow(standing.before, $0.1) }?.0 ?? .c
    case .down: return classes.first { !isAbove(standing.including, $0.1) }?.0 ?? .c
    }
  }

  /// Whether what the class at a position rests on, the share before it or including it, is at least
  /// `cut` percent; false where its value is not positive.
  func isShare(
    at position: Int, atLeast cut: ExactDecimal, crossing: Configuration.ABC.Crossing
  ) -> Bool {
    standings[position].map { !isBelow($0.share(crossing), cut) } ?? false
  }

  /// The same for at most `cut` percent.
  func isShare(
    at position: Int, atMost cut: ExactDecimal, crossing: Configuration.ABC.Crossing
  ) -> Bool {
    standings[position].map { !isAbove($0.share(crossing), cut) } ?? false
  }

  /// amount / total < cut / 100, by cross-multiplication.
  private func isBelow(_ amount: Int128, _ cut: ExactDecimal) -> Bool {
    WideProduct(amount, 100 * ExactDecimal.powerOfTen(cut.scale))
      < WideProduct(cut.coefficient, total)
  }

  /// amount / total > cut / 100.
  private func isAbove(_ amount: Int128, _ cut: ExactDecimal) -> Bool {
    WideProduct(cut.coefficient, total)
      < WideProduct(amount, 100 * ExactDecimal.powerOfTen(cut.scale))
  }
}
