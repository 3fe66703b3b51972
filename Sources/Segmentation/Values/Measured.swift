/// A metric's value, or the reason why it has none.
package enum Measured<Value: Sendable>: Sendable {
  case value(Value)
  case undefined(UndefinedReason)

  /// The value; nil where undefined.
  package var value: Value? {
    switch self {
    case .value(let value): value
    case .undefined: nil
    }
  }

  /// Why there is no value; nil where there is one.
  package var reason: UndefinedReason? {
    switch self {
    case .value: nil
    case .undefined(let reason): reason
    }
  }

  /// The value, or undefined for `reason` where there is none.
  package init(_ value: Value?, else reason: @autoclosure () -> UndefinedReason) {
    self = value.map(Measured.value) ?? .undefined(reason())
  }

  package func map<Other>(_ transform: (Value) -> Other) -> Measured<Other> {
    switch self {
    case .value(let value): .value(transform(value))
    case .undefined(let reason): .undefined(reason)
    }
  }

  package func flatMap<Other>(_ transform: (Value) -> Measured<Other>) -> Measured<Other> {
    switch self {
    case .value(let value): transform(value)
    case .undefined(let reason): .undefined(reason)
    }
  }
}

extension Measured: Equatable where Value: Equatable {}
extension Measured: Hashable where Value: Hashable {}
