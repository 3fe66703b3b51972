package import AccountModel

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
///     by count, 20/50: of ten accounts two are A, three B, five C
package struct RevenueRanking: Sendable {
  package struct Standing: Sendable {
    /// 1 + number of accounts with a larger value.
    package let rank: Int
    /// Sum of the strictly larger values.
    package let before: Int128
    /// Sum of the larger and equal values, this one included.
    package let including: Int128
    /// How many accounts have a larger or equal value, this one included.
    package let countIncluding: Int
  }

  /// One per account; nil where its value is not positive.
  package let standings: [Standing?]
  /// Sum of the positive values.
  package let total: Int128
  /// Twice the median of the positive values; nil without one.
  package let doubledMedian: Int128?
  /// Positions of the accounts with positive values, largest first; ties in the given order.
  package let order: [Int]

  package init(_ values: [Int128?]) {
    let positive = values.indices.compactMap { position -> (position: Int, value: Int128)? in
      guard let value = values[position], value > 0 else { return nil }
      return (position, value)
    }
    let sorted = positive.sorted {
      $0.value == $1.value ? $0.position < $1.position : $0.value > $1.value
    }
    order = sorted.map(\.position)
    let (low, high) = ((sorted.count - 1) / 2, sorted.count / 2)
    doubledMedian = sorted.isEmpty ? nil : sorted[low].value + sorted[high].value
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
        standings[entry.position] = Standing(
          rank: start + 1, before: before, including: including, countIncluding: end)
      }
      (before, start) = (including, end)
    }
    self.standings = standings
  }

  /// The class of the account at a position; nil where its value is not positive.
  ///
  /// - Parameters:
  ///   - cuts: where A and B end, in percent of the total, or of the accounts for `byCount`.
  ///   - byCount: whether shares are of the number of accounts instead of the total. Equal values
  ///     share their class there too.
  package func abcClass(
    at position: Int, cuts: [ExactDecimal], crossing: Configuration.ABC.Crossing,
    byCount: Bool = false
  ) -> ABCClass? {
    guard let standing = standings[position] else { return nil }
    let whole = byCount ? Int128(order.count) : total
    let before = byCount ? Int128(standing.rank - 1) : standing.before
    let including = byCount ? Int128(standing.countIncluding) : standing.including
    let classes = zip(ABCClass.allCases, cuts)
    switch crossing {
    case .up: return classes.first { Self.isBelow(before, $0.1, of: whole) }?.0 ?? .c
    case .down: return classes.first { !Self.isAbove(including, $0.1, of: whole) }?.0 ?? .c
    }
  }

  /// The class by the rules of `workspace.yml`.
  func abcClass(at position: Int, rules: Configuration.ABC) -> ABCClass? {
    abcClass(
      at: position, cuts: rules.cuts, crossing: rules.crossing, byCount: rules.basis == .count)
  }

  /// The class of every account. Classes fall along the order, so that few shares are compared.
  func abcClasses(rules: Configuration.ABC) -> [ABCClass?] {
    var classes = [ABCClass?](repeating: nil, count: standings.count)
    var start = 0
    for value in ABCClass.allCases {
      let end = order[start...].partitioningIndex { position in
        abcClass(at: position, rules: rules).map { $0 > value } ?? true
      }
      for position in order[start..<end] { classes[position] = value }
      start = end
    }
    return classes
  }

  /// Whether what the class at a position rests on, the share before it or including it, is at least
  /// `cut` percent; false where its value is not positive.
  func isShare(at position: Int, atLeast cut: ExactDecimal, rules: Configuration.ABC) -> Bool {
    share(at: position, rules).map { !Self.isBelow($0.amount, cut, of: $0.whole) } ?? false
  }

  /// The same for at most `cut` percent.
  func isShare(at position: Int, atMost cut: ExactDecimal, rules: Configuration.ABC) -> Bool {
    share(at: position, rules).map { !Self.isAbove($0.amount, cut, of: $0.whole) } ?? false
  }

  /// What a class rests on, and of what it is a share: revenue or accounts.
  private func share(
    at position: Int, _ rules: Configuration.ABC
  ) -> (amount: Int128, whole: Int128)? {
    standings[position].map { standing in
      rules.basis == .count
        ? (
          Int128(rules.crossing == .up ? standing.rank - 1 : standing.countIncluding),
          Int128(order.count)
        )
        : (rules.crossing == .up ? standing.before : standing.including, total)
    }
  }

  /// amount / total < cut / 100, by cross-multiplication.
  private static func isBelow(
    _ amount: Int128, _ cut: ExactDecimal, of total: Int128
  ) -> Bool {
    WideProduct(amount, 100 * ExactDecimal.powerOfTen(cut.scale))
      < WideProduct(cut.coefficient, total)
  }

  /// amount / total > cut / 100.
  private static func isAbove(
    _ amount: Int128, _ cut: ExactDecimal, of total: Int128
  ) -> Bool {
    WideProduct(cut.coefficient, total)
      < WideProduct(amount, 100 * ExactDecimal.powerOfTen(cut.scale))
  }
}
