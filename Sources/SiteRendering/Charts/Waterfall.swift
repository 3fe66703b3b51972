package import SourceFormats

/// The way from one sum to another: each step starts where the one before it ended.
package struct Waterfall: Sendable, Hashable {
  package struct Step: Sendable, Hashable {
    package let name: String
    /// The sum reached, or the change.
    package let value: ChartValue
    package let isTotal: Bool

    /// A sum, whose bar starts at zero.
    package static func total(_ name: String, _ value: ChartValue) -> Step {
      Step(name: name, value: value, isTotal: true)
    }

    /// A change, with its sign.
    package static func change(_ name: String, _ value: ChartValue) -> Step {
      Step(name: name, value: value, isTotal: false)
    }
  }

  /// From the first sum on; the changes between two sums add up to their difference.
  package let steps: [Step]
  /// The heads of the table.
  package let stepName: String
  package let valueName: String

  package init(steps: [Step], stepName: String, valueName: String) {
    self.steps = steps
    self.stepName = stepName
    self.valueName = valueName
  }

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    let ends = ends
    let bars = RowBars(
      rows: steps.enumerated().map { index, step in
        let start = step.isTotal || index == 0 ? 0 : ends[index - 1]
        return RowBars.Row(
          name: step.name, bar: min(start, ends[index])...max(start, ends[index]),
          text: step.value.text, style: style(of: step))
      }, ends: ends, stacksNames: false)
    return ChartFigure(
      caption: caption, canvas: bars.canvas(isMirrored: context.isRightToLeft),
      table: ChartTable(
        columns: [stepName, valueName], rows: steps.map { [$0.name, $0.value.text] }),
      kind: "chart-waterfall"
    )
    .html(in: context)
  }

  /// What each step reaches.
  private var ends: [Double] {
    var reached = 0.0
    return steps.map { step in
      reached = (step.isTotal ? 0 : reached) + (step.value.number ?? 0)
      return reached
    }
  }

  private func style(of step: Step) -> String {
    guard !step.isTotal else { return "bar" }
    return (step.value.number ?? 0) < 0 ? "bar fall" : "bar rise"
  }
}
