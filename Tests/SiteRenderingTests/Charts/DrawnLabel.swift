@testable import SiteRendering

/// A `text` element read back from a drawing.
struct DrawnLabel {
  let text: String
  let box: ChartBox

  /// All labels of the first drawing in the markup, and its size.
  static func all(in markup: String) -> (labels: [DrawnLabel], width: Double, height: Double) {
    let size = value("viewBox", in: markup).split(separator: " ").compactMap { Double($0) }
    let labels = markup.components(between: "<text", and: "</text>").map(label)
    return (labels, size.count == 4 ? size[2] : 0, size.count == 4 ? size[3] : 0)
  }

  private static func label(_ element: String) -> DrawnLabel {
    let text = element.components(between: ">", and: nil).first ?? ""
    let size =
      value("class", in: element).contains("minor")
      ? ChartCanvas.minorTextSize : ChartCanvas.textSize
    let width = TextWidth.estimate(unescaped(text), size: size)
    var x = Double(value("x", in: element)) ?? -1
    let anchor = TextAnchor(rawValue: value("text-anchor", in: element))
    let isRightToLeft = value("class", in: element).contains("rtl")
    switch isRightToLeft ? anchor?.mirrored : anchor {
    case .middle: x -= width / 2
    case .end: x -= width
    case .start, nil: break
    }
    let y = Double(value("y", in: element)) ?? -1
    let box = ChartBox(x: x, y: y - size * 0.75, width: width, height: size * 0.8)
    return DrawnLabel(text: text, box: box)
  }

  private static func value(_ attribute: String, in markup: String) -> String {
    markup.components(between: " \(attribute)=\"", and: "\"").first ?? ""
  }

  private static func unescaped(_ text: String) -> String {
    ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&amp;": "&"].sorted { $0.key > $1.key }
      .reduce(text) {
        $0.split(separator: $1.key, omittingEmptySubsequences: false)
          .joined(separator: $1.value)
      }
  }
}

extension String {
  /// The texts between each `start` and the `end` that follows it; without `end`, up to the end.
  func components(between start: String, and end: String?) -> [String] {
    ranges(of: start).compactMap { range in
      let rest = self[range.upperBound...]
      guard let end else { return String(rest) }
      return rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) }
    }
  }
}
