internal import Localization

/// `docs/metrics.md`: every metric, as its declaration says it.
package enum MetricReference {
  /// Markdown, in English, in the order of the columns of `keyplan metrics`.
  package static var text: String {
    let rows = Metric.all.map { metric in
      let cells = [
        "`\(metric.name)`", metric.label.text(in: .english), metric.kind.words,
        metric.formula.text(in: .english), metric.source?.text(in: .english) ?? "",
        "`\(metric.input.rawValue)`",
      ]
      return "| " + cells.map(escaped).joined(separator: " | ") + " |"
    }
    return introduction + rows.joined(separator: "\n") + "\n"
  }

  private static func escaped(_ cell: String) -> String {
    cell.replacing("|", with: "\\|")
  }

  private static let introduction = """
    # Metrics

    Written by `swift run dev document-metrics` from the declarations that the program computes by; \
    do not edit it. The glossary of a site says the same in its language, with an example from its \
    own data.

    Each is a column of `keyplan metrics`, and `[[=name]]` in a text is the figure of the account. \
    An undefined figure is an empty cell, null in JSON and a dash on pages, never 0: the page says \
    why. Fractions are written as such (0.12) and read as percentages (12%). \
    `tier` is the tier that holds at the latest month end with `tiers: hysteresis:`, `tier_of_day` \
    what the figures of the as-of date give. `keyplan metrics --from D1` adds `as_of`, `held_abc` and \
    `held_abc_since`: the class by revenue that holds at a review, and since which review.

    | name | label | form | formula | source | computed from |
    |---|---|---|---|---|---|

    """
}

extension Metric.Kind {
  fileprivate var words: String {
    switch self {
    case .money: "money"
    case .fraction: "fraction"
    case .number: "number"
    case .count: "count"
    case .days: "days"
    case .years: "years"
    case .date: "date"
    case .text: "text"
    }
  }
}
