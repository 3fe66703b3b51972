/// The approximation of the inverse of the negative second derivatives that quasi-Newton steps
/// build up (Nocedal and Wright 2006, 6.17).
struct InverseCurvature {
  /// Rows of a symmetric positive definite matrix.
  private var rows: [[Double]]
  /// Whether nothing has been learnt: steps go straight up.
  private(set) var isFresh = true

  /// The unit matrix.
  init(count: Int) {
    rows = (0..<count).map { row in (0..<count).map { $0 == row ? 1 : 0 } }
  }

  func direction(for gradient: [Double]) -> [Double] { rows.map { Self.product($0, gradient) } }

  mutating func learn(
    from point: LikelihoodMaximiser.Point, to next: LikelihoodMaximiser.Point
  ) {
    let step = zip(next.logs, point.logs).map { $0 - $1 }
    let fall = zip(point.gradient, next.gradient).map { $0 - $1 }
    let along = Self.product(step, fall)
    let squared = Self.product(fall, fall)
    // A step without downward curvature would make the matrix indefinite.
    guard along * along > 1e-16 * squared * Self.product(step, step), along > 0 else { return }
    if isFresh {
      let scale = along / squared
      rows = rows.map { $0.map { $0 * scale } }
      isFresh = false
    }
    let moved = direction(for: fall)
    let factor = (1 + Self.product(fall, moved) / along) / along
    for row in rows.indices {
      for column in rows.indices {
        rows[row][column] +=
          factor * step[row] * step[column]
          - (moved[row] * step[column] + step[row] * moved[column]) / along
      }
    }
  }

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }
}
