internal import Localization
package import Segmentation
package import SourceFormats

extension PageScope {
  /// A metric of an account as the page's language writes it; nil for a name that is no metric.
  package func figure(ofMetric name: String, _ scorecard: Scorecard) -> SafeHTML? {
    guard let metric = Metric.named(name) else { return nil }
    return figure(metric.value(of: scorecard), metric.kind)
  }

  /// A metric's value; a dash with the reason as its title where it has none.
  package func figure(_ value: MetricValue, _ kind: Metric.Kind) -> SafeHTML {
    switch value {
    case .money(let amount): return money(amount)
    case .number(let number):
      switch kind {
      case .fraction: return percent(number)
      case .years: return self.number(number, places: 1)
      case .money: return isolated(style.money(number, places: .exactly(0)))
      default: return self.number(number, places: 2)
      }
    case .count(let count): return self.count(count)
    case .date(let date): return self.date(date)
    case .text(let text): return name(text)
    case .undefined(let reason): return undefined(reason)
    }
  }

  /// A dash that says why there is no figure, as tooltip and for screen readers.
  package func undefined(_ reason: UndefinedReason) -> SafeHTML {
    let why = text(reason.label)
    return """
      <span class="empty" title="\(why)"><span aria-hidden="true">–</span>\
      <span class="visually-hidden">\(why)</span></span>
      """
  }
}
