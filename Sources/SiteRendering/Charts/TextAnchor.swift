/// Which point of a label its x coordinate names.
enum TextAnchor: String {
  case start, middle, end

  var mirrored: TextAnchor {
    switch self {
    case .start: .end
    case .middle: .middle
    case .end: .start
    }
  }
}
