import Localization
import SourceFormats

/// The frame that every full chart shares: the finding as caption, the drawing with its name and
/// description, and the data as a table.
struct ChartFigure {
  let caption: ChartCaption
  let canvas: ChartCanvas
  /// Nil where a table beside the drawing says the same.
  let table: ChartTable?
  /// Which chart it is, for the style sheet: `chart-bars`.
  let kind: String

  func html(in context: ChartContext) -> SafeHTML {
    var markup = MarkupWriter(capacity: canvas.markup.count * 2)
    markup.open("figure", ["class": "chart \(kind)", "id": caption.id])
    caption.write(to: &markup)
    writeDrawing(to: &markup)
    writeTable(to: &markup, context)
    markup.close("figure")
    return markup.html
  }

  private func writeTable(to markup: inout MarkupWriter, _ context: ChartContext) {
    guard let table else { return }
    markup.open("details")
    markup.element("summary", text: Phrase.chartDataTable.text(in: context.language))
    markup.open(
      "div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": caption.subject])
    table.write(caption: caption.subject, in: context, to: &markup)
    markup.close("div")
    markup.close("details")
  }

  private func writeDrawing(to markup: inout MarkupWriter) {
    let size = [canvas.width, canvas.height].map(ChartCanvas.coordinate).joined(separator: " ")
    markup.open(
      "svg",
      [
        "viewBox": "0 0 \(size)", "role": "img",
        "aria-labelledby": "\(caption.id)-name", "aria-describedby": "\(caption.id)-description",
      ])
    markup.element("title", ["id": "\(caption.id)-name"], text: caption.subject)
    markup.element("desc", ["id": "\(caption.id)-description"], text: caption.description)
    markup.append(canvas.markup)
    markup.close("svg")
  }
}
