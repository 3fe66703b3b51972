import AccountModel
package import Localization

/// What an objective is measured by: a metric of ours or a code of the team's own.
package struct MeasureName: Sendable {
  package let code: String

  package init(code: String) { self.code = code }

  private static let percentSuffix = "_pct"

  /// Whether the code itself says that its figures are percentages.
  package var isPercentage: Bool { code.hasSuffix(Self.percentSuffix) }

  /// The metric that the code names, as `share_of_wallet_pct` does `share_of_wallet`; nil for a code
  /// of the team's own.
  package var metric: Metric? {
    if let metric = Metric.named(code) { return metric }
    guard let metric = Metric.named(stem), isPercentage, metric.kind == .fraction else {
      return nil
    }
    return metric
  }

  /// `refits in five days` for `refits_in_five_days_pct`: the figures beside it have the sign.
  package var words: String { stem.replacing("_", with: " ") }

  /// The words that the program has for the code; nil for a code of the team's own.
  package var label: Phrase? { metric?.label ?? Target.Metric(rawValue: stem)?.label }

  private var stem: String {
    isPercentage ? String(code.dropLast(Self.percentSuffix.count)) : code
  }
}
