/// A rectangle in user units of a drawing, y pointing down.
struct ChartBox: Hashable {
  let x: Double
  let y: Double
  let width: Double
  let height: Double

  func overlaps(_ other: ChartBox) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height
      && other.y < y + height
  }
}
