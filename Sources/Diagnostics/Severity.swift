/// How much a diagnostic matters.
package enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Output would be wrong or missing: the run ends with exit code 1.
  case error
  /// Output is affected, or the text is probably not what was meant.
  case warning
  /// Advice, or a fact worth knowing.
  case info

  private var rank: Int {
    switch self {
    case .error: 2
    case .warning: 1
    case .info: 0
    }
  }

  /// `info < warning < error`.
  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
