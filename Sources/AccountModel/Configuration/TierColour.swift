/// The colours that badges and charts know, each legible in light and in dark; the standard ones in
/// the order of the tiers.
package enum TierColour: String, Sendable, Hashable, CaseIterable {
  case navy, teal, stone, plum, amber, green, crimson, slate
}

extension TierModel {
  /// The colour of each tier, parallel to `tiers`: what the model says, else that of its place, else
  /// the first that is free; nil where none is.
  package var colours: [TierColour?] {
    var free = TierColour.allCases.filter { colour in !tiers.contains { $0.colour == colour } }
    var colours = tiers.map(\.colour)
    for index in colours.indices where colours[index] == nil && index < TierColour.allCases.count {
      guard let place = free.firstIndex(of: TierColour.allCases[index]) else { continue }
      colours[index] = free.remove(at: place)
    }
    for index in colours.indices where colours[index] == nil && !free.isEmpty {
      colours[index] = free.removeFirst()
    }
    return colours
  }
}
