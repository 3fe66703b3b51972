/// Finds the maximum of a mean log-likelihood over the logarithms of positive parameters.
///
/// Quasi-Newton steps (Broyden, Fletcher, Goldfarb, Shanno) with halving: the same steps on every
/// machine.
struct LikelihoodMaximiser {
  /// A place in the space of the parameters' logarithms.
  struct Point {
    let logs: [Double]
    /// Mean log-likelihood.
    let value: Double
    /// By the logarithms.
    let gradient: [Double]

    /// The largest absolute component of the gradient.
    var slope: Double { gradient.reduce(0) { max($0, abs($1)) } }
    var parameters: [Double] { logs.map(Double.exponential) }
    var isFinite: Bool { value.isFinite && gradient.allSatisfy(\.isFinite) }
  }

  enum Ending {
    case maximum(Point)
    /// A place where `isDegenerate` holds.
    case degenerate(Point)
    case nonFinite
    case noConvergence(Point)
  }

  /// The largest slope of a maximum.
  static let tolerance = 1e-9
  private static let maximumSteps = 300
  /// No parameter grows or shrinks by more than e in one step.
  private static let longestStep = 1.0

  /// The mean log-likelihood and its derivatives by the parameters themselves.
  let likelihood: (_ parameters: [Double]) -> (value: Double, derivatives: [Double])
  /// Whether parameters are beyond any meaning.
  let isDegenerate: (_ parameters: [Double]) -> Bool

  /// The best ending of the climbs from several places.
  func climb(fromEach starts: [[Double]]) -> Ending {
    var best = Ending.nonFinite
    for start in starts {
      let ending = climb(from: start)
      if ending.isBetter(than: best) { best = ending }
    }
    return best
  }

  private func climb(from start: [Double]) -> Ending {
    var point = self.point(start.map { Double.logarithm($0) })
    guard point.isFinite else { return .nonFinite }
    var curvature = InverseCurvature(count: start.count)
    for _ in 0..<Self.maximumSteps {
      if isDegenerate(point.parameters) { return .degenerate(point) }
      if point.slope < Self.tolerance { return .maximum(point) }
      if let next = step(from: point, along: curvature.direction(for: point.gradient)) {
        curvature.learn(from: point, to: next)
        point = next
      } else if curvature.isFresh {
        return .noConvergence(point)
      } else {
        curvature = InverseCurvature(count: start.count)
      }
    }
    return .noConvergence(point)
  }

  private func point(_ logs: [Double]) -> Point {
    let parameters = logs.map(Double.exponential)
    guard parameters.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      return Point(logs: logs, value: .nan, gradient: logs)
    }
    let (value, derivatives) = likelihood(parameters)
    return Point(logs: logs, value: value, gradient: zip(parameters, derivatives).map { $0 * $1 })
  }

  /// The next place along a direction; nil where no step leads upwards.
  ///
  /// Close to the maximum the value no longer tells two places apart; there the slope decides.
  private func step(from point: Point, along direction: [Double]) -> Point? {
    let rise = zip(direction, point.gradient).reduce(0) { $0 + $1.0 * $1.1 }
    guard rise > 0 else { return nil }
    let longest = direction.reduce(0) { max($0, abs($1)) }
    var length = min(1, Self.longestStep / longest)
    for _ in 0..<60 {
      let next = self.point(zip(point.logs, direction).map { $0 + length * $1 })
      if next.isFinite {
        if next.value >= point.value + 1e-4 * length * rise { return next }
        let isLevel = next.value >= point.value - 1e-13 * abs(point.value)
        if isLevel, next.slope < point.slope { return next }
      }
      length /= 2
    }
    return nil
  }
}

extension LikelihoodMaximiser.Ending {
  private var point: LikelihoodMaximiser.Point? {
    switch self {
    case .maximum(let point), .degenerate(let point), .noConvergence(let point): point
    case .nonFinite: nil
    }
  }

  private var isMaximum: Bool {
    if case .maximum = self { true } else { false }
  }

  /// By the likelihood reached; of two that reach the same, a maximum.
  fileprivate func isBetter(than other: Self) -> Bool {
    guard let point else { return false }
    guard let best = other.point else { return true }
    let margin = 1e-9 * abs(best.value)
    if abs(point.value - best.value) <= margin { return isMaximum && !other.isMaximum }
    return point.value > best.value
  }
}
