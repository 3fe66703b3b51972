/// A formula of symbols with the names of figures in braces.
///
///     ({revenue_ttm} − {revenue_prior}) ÷ {revenue_prior}
///
/// A number in braces stands for itself, `{80%}` for a percentage, so that each language writes it in
/// its own digits.
struct FormulaPattern: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  /// The pattern with the figures put in; nil where one of them is undefined.
  ///
  /// - Parameter figures: of a name; several are added up.
  func parts(_ figures: (String) -> [NamedFigure]?) -> [WorkedExample.Part]? {
    var parts: [WorkedExample.Part] = []
    for (index, piece) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated()
    {
      guard index > 0 else {
        parts.append(contentsOf: Self.symbols(piece))
        continue
      }
      let halves = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, let found = Self.constant(halves[0]) ?? figures(String(halves[0])),
        !found.isEmpty
      else { return nil }
      for (position, figure) in found.enumerated() {
        if case .undefined = figure.value { return nil }
        if position > 0 { parts.append(.symbols(" + ")) }
        parts.append(.figure(figure.value, figure.kind))
      }
      parts.append(contentsOf: Self.symbols(halves[1]))
    }
    return parts
  }

  private static func symbols(_ text: Substring) -> [WorkedExample.Part] {
    text.isEmpty ? [] : [.symbols(String(text))]
  }

  private static func constant(_ name: Substring) -> [NamedFigure]? {
    if name.hasSuffix("%") {
      return Double(name.dropLast()).map { [NamedFigure(.number($0 / 100), .fraction)] }
    }
    return Double(name).map { [NamedFigure(.number($0), .number)] }
  }
}

/// A figure that a formula names, and how it is written.
struct NamedFigure: Hashable {
  let value: MetricValue
  let kind: Metric.Kind

  init(_ value: MetricValue, _ kind: Metric.Kind) {
    self.value = value
    self.kind = kind
  }
}
