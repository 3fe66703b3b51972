import Foundation
import Localization
import Segmentation
import TestSupport
import Testing

struct MetricReferenceTests {
  @Test func `docs/metrics.md is what the declarations say`() throws {
    let file = SharedData.checkout.appending(path: "docs/metrics.md")
    let current = try String(contentsOf: file, encoding: .utf8)
    #expect(
      MetricReference.text == current, "run 'swift run dev document-metrics' and commit the result")
  }

  @Test func `names are unique, and every label and formula is in every language`() {
    #expect(Set(Metric.all.map(\.name)).count == Metric.all.count)
    for metric in Metric.all {
      for language in Language.allCases {
        #expect(!metric.label.text(in: language).isEmpty, "\(metric.name) \(language)")
        #expect(!metric.formula.text(in: language).isEmpty, "\(metric.name) \(language)")
      }
    }
  }
}
