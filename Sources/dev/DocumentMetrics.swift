import ArgumentParser
private import Foundation
private import Segmentation

/// Writes the reference of the metrics.
struct DocumentMetrics: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document-metrics",
    abstract: "Writes the metrics to docs/metrics.md; run at the root of the repository."
  )

  func run() throws {
    let target = URL(fileURLWithPath: "docs/metrics.md")
    try Data(MetricReference.text.utf8).write(to: target, options: .atomic)
  }
}
