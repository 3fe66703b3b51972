internal import AccountModel
package import Localization
package import Segmentation
package import SourceFormats

/// Writes metrics in one language: that of the page, or of a text on it.
package struct FigureWriter: Sendable {
  let style: LocaleStyle

  package init(_ style: LocaleStyle) { self.style = style }

  /// A metric of an account; nil for a name that is no metric.
  package func figure(ofMetric name: String, _ scorecard: Scorecard) -> SafeHTML? {
    guard let metric = Metric.named(name) else { return nil }
    return figure(metric.value(of: scorecard), metric.kind)
  }

  /// A metric's value; a dash with the reason as its title where it has none.
  package func figure(_ value: MetricValue, _ kind: Metric.Kind) -> SafeHTML {
    switch value {
    case .money(let amount):
      isolated(
        style.money(
          coefficient: amount.coefficient, scale: amount.scale, currency: nil, places: .exactly(0)))
    case .number(let number): figure(number, kind)
    case .count(let count): isolated(style.integer(count))
    case .date(let date): DateElement(style).html(date, .medium)
    case .text(let text): style.language.markup(ofName: text)
    case .undefined(let reason): undefined(reason)
    }
  }

  private func figure(_ number: Double, _ kind: Metric.Kind) -> SafeHTML {
    switch kind {
    case .fraction: isolated(style.percent(number, .upTo(1)))
    case .years: isolated(style.countOfYears(number))
    case .money: isolated(style.money(number, places: .exactly(0)))
    default: isolated(style.decimal(number, .upTo(2)))
    }
  }

  /// A dash that says why there is no figure, as tooltip and for screen readers.
  package func undefined(_ reason: UndefinedReason) -> SafeHTML {
    let why = reason.label.text(in: style.language)
    return """
      <span class="empty" title="\(why)"><span aria-hidden="true">–</span>\
      <span class="visually-hidden">\(why)</span></span>
      """
  }

  private func isolated(_ text: String) -> SafeHTML {
    style.language.markup(ofFigure: text)
  }
}
