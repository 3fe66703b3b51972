import SourceFormats

extension Hysteresis {
  /// Reads `hysteresis: {band_pct: 10, points: 5, dwell: {up: 1, down: 2}}` of `tiers:`, or `none`; what
  /// it does not say is the standard's.
  static func decode(_ reader: inout SettingsReader) -> Hysteresis {
    if let node = reader.node("hysteresis"), case .scalar(let text, _) = node.content,
      text == "none"
    {
      return .off
    }
    var settings = reader.settings("hysteresis")
    var dwell = settings.settings("dwell")
    let reviews = Dwell(
      up: dwell.value("up", expected: .reviews, reviews) ?? standard.dwell.up,
      down: dwell.value("down", expected: .reviews, reviews) ?? standard.dwell.down)
    settings.absorb(dwell)
    let hysteresis = Hysteresis(
      bandPercent: settings.value("band_pct", expected: .percent, TierModel.percent)
        ?? standard.bandPercent,
      points: settings.value("points", expected: .percent, TierModel.percent) ?? standard.points,
      dwell: reviews)
    reader.absorb(settings)
    return hysteresis
  }

  private static func reviews(_ text: String) -> Int? {
    Int(text).flatMap { (1...120).contains($0) ? $0 : nil }
  }
}
