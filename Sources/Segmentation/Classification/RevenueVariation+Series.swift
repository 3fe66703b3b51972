import AccountModel

extension RevenueVariation {
  /// The variation of the last twelve complete months.
  ///
  ///     months of 0, 0, 0, 0, 0, 0, 10, 30, 10, 30, 10, 30 after a first order in the seventh:
  ///     six months used, mean 20, deviation 10, coefficient 0.5
  ///
  /// - Parameters:
  ///   - months: twelve amounts in units of `10^-scale`, oldest first.
  ///   - monthsUsed: how many of them are not before the month of the first order.
  init(months: ArraySlice<Int128>, monthsUsed: Int, scale: Int) {
    let unit = ExactDecimal.powerOfTen(scale).doubleValue
    let used = months.suffix(monthsUsed)
    let all = Dispersion(months)
    let ofUsed = Dispersion(used)
    self.monthsUsed = monthsUsed
    coefficient =
      monthsUsed < 6
      ? .undefined(.tooFewPeriods) : Measured(ofUsed.coefficient(), else: Self.reason(for: used))
    populationOfTwelve = Measured(all.coefficient(), else: Self.reason(for: months))
    sampleOfTwelve = Measured(
      all.coefficient(degreesOfFreedom: 1), else: Self.reason(for: months))

    let active = used.filter { $0 > 0 }
    averageInterval = Measured(
      active.isEmpty ? nil : Double(monthsUsed) / Double(active.count),
      else: Self.reason(for: used))
    squaredVariation = Measured(
      Dispersion(active).squaredCoefficient, else: Self.reason(for: used))
    if let interval = averageInterval.value, let squared = squaredVariation.value {
      demand = .value(DemandPattern(averageInterval: interval, squaredVariation: squared))
    } else {
      demand = .undefined(Self.reason(for: used))
    }

    let moment = Self.doubledMoment(of: months)
    let sum = months.reduce(0, +)
    slope = moment.doubleValue / 286 / unit
    annualTrend = Measured(
      sum > 0 ? moment.doubleValue / sum.doubleValue * (144.0 / 286.0) : nil,
      else: Self.reason(for: months))
    medianSlope = Self.theilSen(months) / unit
  }

  private static func reason(for amounts: some Collection<Int128>) -> UndefinedReason {
    amounts.contains { $0 != 0 } ? .netCredit : .noRevenue
  }

  /// Sum of (2x - 11) y over x = 0...11: twice the numerator of the least-squares slope, whose
  /// denominator is sum (x - 5.5)^2 = 143.
  private static func doubledMoment(of months: ArraySlice<Int128>) -> Int128 {
    months.enumerated().reduce(0) { $0 + Int128(2 * $1.offset - 11) * $1.element }
  }

  /// The median of the 66 slopes between two months each.
  private static func theilSen(_ months: ArraySlice<Int128>) -> Double {
    let values = months.map(\.doubleValue)
    guard values.contains(where: { $0 != 0 }) else { return 0 }
    var slopes: [Double] = []
    slopes.reserveCapacity(66)
    for later in values.indices {
      for earlier in 0..<later {
        slopes.append((values[later] - values[earlier]) / Double(later - earlier))
      }
    }
    slopes.sort()
    let middle = slopes.count / 2
    return slopes.count % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2
  }
}
