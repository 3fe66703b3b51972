import AccountModel

/// An integer of any size, for scores whose fractions have no small common denominator.
///
/// Only what exact comparison and addition of fractions need: no division. Numbers that fit into
/// 128 bits, nearly all, are kept without an allocation.
struct BigInteger: Comparable, Sendable {
  private enum Storage: Sendable {
    case small(Int128)
    /// Beyond 128 bits.
    case large(LimbedInteger)
  }

  private let storage: Storage

  init(_ value: Int128) { storage = .small(value) }

  private init(_ value: LimbedInteger) { storage = .large(value) }

  static let zero = BigInteger(0)

  private var limbed: LimbedInteger {
    switch storage {
    case .small(let value): LimbedInteger(value)
    case .large(let value): value
    }
  }

  /// The nearest `Double` but for the last bits; infinite beyond its range.
  var doubleValue: Double {
    switch storage {
    case .small(let value): value.doubleValue
    case .large(let value): value.doubleValue
    }
  }

  static func * (left: BigInteger, right: BigInteger) -> BigInteger {
    if case .small(let one) = left.storage, case .small(let other) = right.storage {
      let (product, overflow) = one.multipliedReportingOverflow(by: other)
      if !overflow { return BigInteger(product) }
    }
    return BigInteger(left.limbed * right.limbed)
  }

  static func + (left: BigInteger, right: BigInteger) -> BigInteger {
    if case .small(let one) = left.storage, case .small(let other) = right.storage {
      let (sum, overflow) = one.addingReportingOverflow(other)
      if !overflow { return BigInteger(sum) }
    }
    return BigInteger(left.limbed + right.limbed)
  }

  static prefix func - (value: BigInteger) -> BigInteger {
    if case .small(let small) = value.storage, small != .min { return BigInteger(-small) }
    return BigInteger(-value.limbed)
  }

  static func == (left: BigInteger, right: BigInteger) -> Bool {
    if case .small(let one) = left.storage, case .small(let other) = right.storage {
      return one == other
    }
    return left.limbed == right.limbed
  }

  static func < (left: BigInteger, right: BigInteger) -> Bool {
    if case .small(let one) = left.storage, case .small(let other) = right.storage {
      return one < other
    }
    return left.limbed < right.limbed
  }
}
