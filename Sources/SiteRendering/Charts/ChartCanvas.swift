/// An SVG drawing under construction.
///
/// Charts draw from left to right; a mirrored canvas turns every x and every text anchor round. All
/// text goes through `text`, which keeps it inside the drawing.
struct ChartCanvas {
  /// The width of every full chart; the page scales it to the room there is.
  static let standardWidth = 400.0
  /// In user units; `charts.css` sets the same or, on wide figures, less.
  static let textSize = 12.0
  static let minorTextSize = 10.5

  let width: Double
  let height: Double
  let isMirrored: Bool
  private(set) var markup = MarkupWriter()
  /// The estimated boxes of the labels so far, mirrored as drawn.
  private(set) var labels: [ChartBox] = []

  init(width: Double = standardWidth, height: Double, isMirrored: Bool) {
    self.width = width
    self.height = height
    self.isMirrored = isMirrored
  }

  mutating func rectangle(_ box: ChartBox, style: String, title: String? = nil) {
    let x = isMirrored ? width - box.x - box.width : box.x
    let attributes: KeyValuePairs<StaticString, String?> = [
      "class": style, "x": Self.coordinate(x), "y": Self.coordinate(box.y),
      "width": Self.coordinate(max(box.width, 0)), "height": Self.coordinate(max(box.height, 0)),
    ]
    shape("rect", attributes, title: title)
  }

  /// Rectangles of one style as one path; none draw nothing.
  mutating func rectangles(_ boxes: [ChartBox], style: String) {
    guard !boxes.isEmpty else { return }
    var description = ""
    for box in boxes {
      let x = isMirrored ? width - box.x - box.width : box.x
      let (across, down) = (Self.coordinate(box.width), Self.coordinate(box.height))
      description +=
        "M\(Self.coordinate(x)) \(Self.coordinate(box.y))h\(across)v\(down)h-\(across)z"
    }
    markup.empty("path", ["class": style, "d": description])
  }

  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), style: String
  ) {
    markup.empty(
      "line",
      [
        "class": style, "x1": Self.coordinate(horizontal(start.x)), "y1": Self.coordinate(start.y),
        "x2": Self.coordinate(horizontal(end.x)), "y2": Self.coordinate(end.y),
      ])
  }

  /// A line through the points, in their order.
  mutating func path(_ points: [(x: Double, y: Double)], style: String, isClosed: Bool = false) {
    guard !points.isEmpty else { return }
    var description = ""
    for (index, point) in points.enumerated() {
      description += index == 0 ? "M" : "L"
      description += Self.coordinate(horizontal(point.x)) + " " + Self.coordinate(point.y)
    }
    markup.empty("path", ["class": style, "d": isClosed ? description + "Z" : description])
  }

  mutating func dot(
    x: Double, y: Double, radius: Double, style: String, title: String? = nil
  ) {
    let attributes: KeyValuePairs<StaticString, String?> = [
      "class": style, "cx": Self.coordinate(horizontal(x)), "cy": Self.coordinate(y),
      "r": Self.coordinate(radius),
    ]
    shape("circle", attributes, title: title)
  }

  /// Writes a label whose baseline is at y, shortened to `limit` and moved as far as it must be to
  /// stay inside the drawing.
  mutating func text(
    _ text: String, x: Double, y: Double, anchor: TextAnchor = .start, style: String? = nil,
    isMinor: Bool = false, limit: Double? = nil
  ) {
    let label = placed(text, x: x, y: y, anchor: anchor, isMinor: isMinor, limit: limit)
    write(label, y: y, style: style, isMinor: isMinor)
  }

  /// Writes the label unless it would touch another one; says whether it did.
  @discardableResult
  mutating func textWhereFree(
    _ text: String, x: Double, y: Double, anchor: TextAnchor = .start, style: String? = nil,
    isMinor: Bool = false, limit: Double? = nil
  ) -> Bool {
    let label = placed(text, x: x, y: y, anchor: anchor, isMinor: isMinor, limit: limit)
    guard !labels.contains(where: label.box.overlaps) else { return false }
    write(label, y: y, style: style, isMinor: isMinor)
    return true
  }

  /// Keeps labels out of a part of the drawing; x as drawn from left to right.
  mutating func reserve(_ box: ChartBox) {
    let x = isMirrored ? width - box.x - box.width : box.x
    labels.append(ChartBox(x: x, y: box.y, width: box.width, height: box.height))
  }

  /// A number with at most one decimal, without a trailing zero: `12.5`, `3`.
  static func coordinate(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    var (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    // A drawing has hundreds of them: written from the last digit to the first, in one go.
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { digits in
      var start = digits.count
      func write(_ byte: UInt8) {
        start -= 1
        digits[start] = byte
      }
      if rest > 0 {
        write(UInt8(ascii: "0") + UInt8(rest))
        write(UInt8(ascii: "."))
      }
      repeat {
        (whole, rest) = whole.quotientAndRemainder(dividingBy: 10)
        write(UInt8(ascii: "0") + UInt8(rest))
      } while whole > 0
      if tenths < 0 { write(UInt8(ascii: "-")) }
      return String(decoding: digits[start...], as: UTF8.self)
    }
  }

  private func horizontal(_ x: Double) -> Double { isMirrored ? width - x : x }

  private typealias Label = (text: String, x: Double, anchor: TextAnchor, box: ChartBox)

  private func placed(
    _ text: String, x: Double, y: Double, anchor: TextAnchor, isMinor: Bool, limit: Double?
  ) -> Label {
    let size = isMinor ? Self.minorTextSize : Self.textSize
    let shown = TextWidth.fitting(text, width: min(limit ?? width, width), size: size)
    let length = TextWidth.estimate(shown, size: size)
    let drawnAnchor = isMirrored ? anchor.mirrored : anchor
    var left = horizontal(x)
    switch drawnAnchor {
    case .start: break
    case .middle: left -= length / 2
    case .end: left -= length
    }
    let inside = min(max(left, 0), max(width - length, 0))
    let box = ChartBox(x: inside, y: y - size * 0.85, width: length, height: size * 1.1)
    return (shown, horizontal(x) + inside - left, drawnAnchor, box)
  }

  private mutating func write(_ label: Label, y: Double, style: String?, isMinor: Bool) {
    labels.append(label.box)
    let isRightToLeft = isRightToLeft(label.text)
    let names = [style, isMinor ? "minor" : nil, isRightToLeft ? "rtl" : nil].compactMap(\.self)
    let anchor = isRightToLeft ? label.anchor.mirrored : label.anchor
    markup.element(
      "text",
      [
        "class": names.isEmpty ? nil : names.joined(separator: " "),
        "x": Self.coordinate(label.x), "y": Self.coordinate(y),
        "text-anchor": anchor.rawValue,
      ], text: label.text)
  }

  /// Whether a label is set from right to left: by its first letter, and in a mirrored drawing by any
  /// letter or digit beside a Latin one, as in `A: ۱۲ مشتری`. Such a label gets that direction from the
  /// style sheet, where the anchor named `start` is then its right end.
  private func isRightToLeft(_ text: String) -> Bool {
    // Letters from U+0590 on.
    guard text.hasByte(where: { $0 >= 0xD6 }) else { return false }
    func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool { (0x590..<0x900).contains(scalar.value) }
    guard let first = text.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
      return false
    }
    return isRightToLeft(first) || isMirrored && text.unicodeScalars.contains(where: isRightToLeft)
  }

  private mutating func shape(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, title: String?
  ) {
    guard let title else { return markup.empty(name, attributes) }
    markup.open(name, attributes)
    markup.element("title", text: title)
    markup.close(name)
  }
}
