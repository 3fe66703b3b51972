package import Segmentation
package import SourceFormats

extension PageScope {
  /// A metric's value in the page's language; a dash with the reason as its title where it has none.
  package func figure(_ value: MetricValue, _ kind: Metric.Kind) -> SafeHTML {
    FigureWriter(style).figure(value, kind)
  }

  /// A dash that says why there is no figure, as tooltip and for screen readers.
  package func undefined(_ reason: UndefinedReason) -> SafeHTML {
    FigureWriter(style).undefined(reason)
  }
}
