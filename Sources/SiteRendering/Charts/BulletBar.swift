import Localization
package import SourceFormats

/// One measure against its whole and its target: share of wallet.
package struct BulletBar: Sendable, Hashable {
  /// 0...1
  package let share: ChartValue
  package let target: ChartValue?
  /// What the bar shows: `Share of wallet`.
  package let name: String
  /// After the name: `€420k of €1.2m`.
  package let detail: String

  package init(share: ChartValue, target: ChartValue?, name: String, detail: String) {
    self.share = share
    self.target = target
    self.name = name
    self.detail = detail
  }

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    var canvas = ChartCanvas(height: target == nil ? 44 : 60, isMirrored: context.isRightToLeft)
    draw(context, on: &canvas)
    var rows = [[name, share.text]]
    if let target { rows.append([Phrase.chartTarget.text(in: context.language), target.text]) }
    let table = ChartTable(
      columns: [Phrase.chartMeasure, .chartValue].map { $0.text(in: context.language) }, rows: rows)
    return ChartFigure(caption: caption, canvas: canvas, table: table, kind: "chart-bullet")
      .html(in: context)
  }

  private func draw(_ context: ChartContext, on canvas: inout ChartCanvas) {
    canvas.text(share.text, x: 0, y: 14, style: "strong")
    let used = TextWidth.estimate(share.text, size: ChartCanvas.textSize) + 10
    canvas.text(detail, x: used, y: 14, isMinor: true, limit: canvas.width - used)
    canvas.rectangle(ChartBox(x: 0, y: 22, width: canvas.width, height: 16), style: "track")
    let length = min(max(share.number ?? 0, 0), 1) * canvas.width
    canvas.rectangle(ChartBox(x: 0, y: 25, width: length, height: 10), style: "bar")
    guard let target, let number = target.number else { return }
    let x = min(max(number, 0), 1) * canvas.width
    canvas.line(from: (x, 19), to: (x, 41), style: "target")
    canvas.text(
      "\(Phrase.chartTarget.text(in: context.language)) \(target.text)", x: x, y: 54,
      anchor: .middle, isMinor: true)
  }
}
