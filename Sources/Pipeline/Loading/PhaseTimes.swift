import Foundation

/// How long the phases of a run took, in the order in which they ran.
package struct PhaseTimes: Sendable {
  package struct Phase: Sendable {
    package let name: String
    package let duration: Duration
  }

  package private(set) var phases: [Phase] = []

  package init() {}

  /// Runs a phase and adds its time.
  mutating func measure<Value>(_ name: String, _ body: () async throws -> Value) async rethrows
    -> Value
  {
    let clock = ContinuousClock()
    let start = clock.now
    let value = try await body()
    phases.append(Phase(name: name, duration: clock.now - start))
    return value
  }

  /// One line a phase, milliseconds first.
  package var report: String {
    phases.map { phase in
      let (seconds, attoseconds) = phase.duration.components
      let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
      let digits = String(milliseconds)
      let padding = String(repeating: " ", count: max(0, 6 - digits.count))
      return "\(padding)\(digits) ms  \(phase.name)"
    }
    .joined(separator: "\n")
  }
}
