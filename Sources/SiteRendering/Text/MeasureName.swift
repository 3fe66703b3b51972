import AccountModel
import Localization
import Segmentation

/// What an objective is measured by: a metric of ours or a code of the team's own.
struct MeasureName {
  let code: String

  private static let percentSuffix = "_pct"

  /// Whether the code itself says that its figures are percentages.
  var isPercentage: Bool { code.hasSuffix(Self.percentSuffix) }

  /// The metric that the code names, as `share_of_wallet_pct` does `share_of_wallet`; nil for a code
  /// of the team's own.
  var metric: Metric? {
    if let metric = Metric.named(code) { return metric }
    guard let metric = Metric.named(stem), isPercentage, metric.kind == .fraction else {
      return nil
    }
    return metric
  }

  /// `refits in five days` for `refits_in_five_days_pct`: the figures beside it have the sign.
  var words: String { stem.replacing("_", with: " ") }

  /// The words that the program has for the code; nil for a code of the team's own.
  var label: Phrase? { metric?.label ?? Target.Metric(rawValue: stem)?.label }

  private var stem: String {
    isPercentage ? String(code.dropLast(Self.percentSuffix.count)) : code
  }
}
