/// Purchase histories, equal ones grouped, as the estimation of a BG/NBD model goes through them
/// again and again.
struct PurchaseSample {
  /// The histories with one number of repeat orders.
  private struct Group {
    let repeats: Int
    let members: [(recency: Double, age: Double, count: Double)]
  }

  private let groups: [Group]
  let count: Int
  /// Mean repeat orders and mean age in weeks.
  let meanRepeats: Double
  let meanAge: Double

  init(_ histories: [PurchaseHistory]) {
    var counts: [PurchaseHistory: Int] = [:]
    for history in histories { counts[history, default: 0] += 1 }
    // In order: the last digits of a sum depend on the order of its terms.
    let distinct = counts.sorted {
      ($0.key.repeats, $0.key.recency, $0.key.age) < ($1.key.repeats, $1.key.recency, $1.key.age)
    }
    let byRepeats = Dictionary(grouping: distinct) { $0.key.repeats }
    groups = byRepeats.keys.sorted().map { repeats in
      Group(
        repeats: repeats,
        members: (byRepeats[repeats] ?? []).map {
          ($0.key.recency, $0.key.age, Double($0.value))
        })
    }
    count = histories.count
    let size = Double(max(1, histories.count))
    meanRepeats = distinct.reduce(0) { $0 + Double($1.key.repeats * $1.value) } / size
    meanAge = distinct.reduce(0) { $0 + $1.key.age * Double($1.value) } / size
  }

  /// The mean log-likelihood and its derivatives by r, alpha, a and b.
  func meanLikelihood(_ model: BGNBD) -> (value: Double, derivatives: [Double]) {
    var total = PurchaseLikelihood()
    for group in groups {
      let terms = RepeatTerms(group.repeats, model: model)
      for member in group.members {
        total.add(terms.likelihood(recency: member.recency, age: member.age), times: member.count)
      }
    }
    let size = Double(count)
    return (total.value / size, total.derivatives.map { $0 / size })
  }
}
