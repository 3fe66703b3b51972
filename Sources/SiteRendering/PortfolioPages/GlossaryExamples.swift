import Localization
import Segmentation
import SourceFormats

/// The worked examples of the glossary, in the page's language.
struct GlossaryExamples {
  let examples: [String: WorkedExample]
  let scope: PageScope

  /// The account, the figures in the formula and the result; nil where the figure is undefined for
  /// all.
  ///
  ///     Harcourt Grocers plc
  ///     (€1,661,204 − €1,544,939) ÷ €1,544,939 = 7.5%
  func html(of name: String) -> SafeHTML? {
    guard let example = examples[name] else { return nil }
    let who = example.account.map { scope.plainAccountLink($0) }
    let working: SafeHTML =
      example.steps.isEmpty
      ? result(of: example, name)
      : "\(steps(of: example))\(Self.sign(before: example.result))<b>\(result(of: example, name))</b>"
    // A formula reads from the left in every language.
    return """
      <span class="sub">\(who ?? "\(scope.text(GlossaryText.allAccountsTogether))")</span>\
      <span dir="ltr" class="working">\(working)</span>
      """
  }

  /// A class follows from its figures, it is not their sum.
  private static func sign(before result: MetricValue) -> String {
    if case .text = result { " → " } else { " = " }
  }

  private func steps(of example: WorkedExample) -> SafeHTML {
    example.steps.map(part).joined()
  }

  private func part(_ part: WorkedExample.Part) -> SafeHTML {
    switch part {
    case .symbols(let symbols): "\(symbols)"
    case .figure(let value, let kind): scope.figure(value, kind)
    }
  }

  private func result(of example: WorkedExample, _ name: String) -> SafeHTML {
    if case .text(let code) = example.result, let words = Self.words(of: code, name) {
      return scope.name(scope.text(words))
    }
    return scope.figure(example.result, example.kind)
  }

  /// What pages call a code; nil for a class that is its own name.
  private static func words(of code: String, _ metric: String) -> Phrase? {
    switch metric {
    case "demand": DemandPattern(rawValue: code)?.label
    case "movement": AccountMovement(rawValue: code)?.label
    case "overdue_state": OverdueState(rawValue: code)?.label
    case "rfm_segment": RFMSegment(rawValue: code)?.label
    case "standing": AccountStanding(rawValue: code)?.label
    default: nil
    }
  }
}
