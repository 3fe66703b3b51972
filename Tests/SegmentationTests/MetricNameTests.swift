import AccountModel
import Segmentation
import Testing

struct MetricNameTests {
  @Test func `no two metrics share a name`() {
    let names = Metric.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  /// An objective may be measured by the team's own `csat` on 1 to 5: a metric of that name, which
  /// is a fraction, would take its place.
  @Test func `no metric takes the name of a survey`() {
    for metric in SatisfactionAnswer.Metric.allCases {
      #expect(Metric.named(metric.rawValue) == nil)
    }
  }
}
