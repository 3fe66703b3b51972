import Localization
package import SourceFormats

/// The share of revenue that the largest accounts hold together, by rank, with the cuts of the ABC
/// classes.
package struct ParetoCurve: Sendable, Hashable {
  package struct Account: Sendable, Hashable {
    package let name: String
    /// The part of all revenue that the account and the larger ones hold, 0...1.
    package let cumulativeShare: ChartValue

    package init(name: String, cumulativeShare: ChartValue) {
      self.name = name
      self.cumulativeShare = cumulativeShare
    }
  }

  package struct Band: Sendable, Hashable {
    /// `A`
    package let code: String
    /// `12 accounts`
    package let label: String
    package let accountCount: Int

    package init(code: String, label: String, accountCount: Int) {
      self.code = code
      self.label = label
      self.accountCount = accountCount
    }
  }

  /// A level of cumulative share that ends a class.
  package struct Cut: Sendable, Hashable {
    package let level: ChartValue

    package init(level: ChartValue) { self.level = level }
  }

  /// Largest first.
  package let accounts: [Account]
  /// In the order of the classes; their counts add up to the accounts.
  package let bands: [Band]
  package let cuts: [Cut]
  /// At 100 %.
  package let wholeLabel: String

  package init(accounts: [Account], bands: [Band], cuts: [Cut], wholeLabel: String) {
    self.accounts = accounts
    self.bands = bands
    self.cuts = cuts
    self.wholeLabel = wholeLabel
  }

  private static let (top, bottom) = (14.0, 190.0)
  /// A table of more rows than this helps nobody; the page links to the whole one.
  private static let tableLimit = 250

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    var canvas = ChartCanvas(height: 240, isMirrored: context.isRightToLeft)
    let levels = cuts.map(\.level) + [ChartValue(1, text: wholeLabel)]
    let widths = levels.map { TextWidth.estimate($0.text, size: ChartCanvas.minorTextSize) }
    let right = canvas.width - (widths.max() ?? 0) - 8
    drawBands(right: right, on: &canvas)
    for level in levels {
      let y = y(level.number ?? 0)
      canvas.line(from: (0, y), to: (right, y), style: level.number == 1 ? "grid" : "cut")
      canvas.textWhereFree(level.text, x: right + 5, y: y + 4, isMinor: true)
    }
    canvas.path([(0, Self.bottom)] + points(right: right), style: "line current")
    canvas.line(from: (0, Self.bottom), to: (right, Self.bottom), style: "zero")
    return ChartFigure(
      caption: caption, canvas: canvas, table: table(context), kind: "chart-pareto"
    )
    .html(in: context)
  }

  private func y(_ share: Double) -> Double { Self.bottom - share * (Self.bottom - Self.top) }

  private func points(right: Double) -> [(x: Double, y: Double)] {
    let step = right / Double(max(accounts.count, 1))
    return accounts.enumerated().compactMap { index, account in
      account.cumulativeShare.number.map { (Double(index + 1) * step, y($0)) }
    }
  }

  /// The area under the curve of each class, with code and count below it.
  private func drawBands(right: Double, on canvas: inout ChartCanvas) {
    let curve = [(x: 0.0, y: Self.bottom)] + points(right: right)
    var start = 0
    for band in bands where band.accountCount > 0 {
      let end = min(start + band.accountCount, curve.count - 1)
      guard end > start else { break }
      let area =
        [(x: curve[start].x, y: Self.bottom)] + curve[start...end]
        + [(x: curve[end].x, y: Self.bottom)]
      canvas.path(Array(area), style: "area class-\(band.code.lowercased())", isClosed: true)
      drawName(of: band, from: curve[start].x, to: curve[end].x, on: &canvas)
      start = end
    }
  }

  private func drawName(
    of band: Band, from left: Double, to right: Double, on canvas: inout ChartCanvas
  ) {
    let middle = (left + right) / 2
    canvas.line(from: (right, Self.bottom), to: (right, Self.bottom + 6), style: "tick")
    canvas.textWhereFree(
      band.code, x: middle, y: Self.bottom + 16, anchor: .middle, style: "strong")
    let length = TextWidth.estimate(band.label, size: ChartCanvas.minorTextSize)
    let x = max(middle - length / 2, 0)
    if !canvas.textWhereFree(band.label, x: x, y: Self.bottom + 31, isMinor: true) {
      canvas.textWhereFree(band.label, x: x, y: Self.bottom + 45, isMinor: true)
    }
  }

  private func table(_ context: ChartContext) -> ChartTable {
    ChartTable(
      columns: [
        Phrase.chartAccount.text(in: context.language),
        Phrase.chartCumulativeShare.text(in: context.language),
      ],
      rows: accounts.prefix(Self.tableLimit).map { [$0.name, $0.cumulativeShare.text] })
  }
}
