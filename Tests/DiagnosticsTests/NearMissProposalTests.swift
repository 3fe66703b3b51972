import Diagnostics
import Testing

struct NearMissProposalTests {
  @Test(arguments: [
    ("classic", ["50-100", "classic-10-25"], "classic-10-25"),
    ("10-25", ["50-100", "classic-10-25"], "classic-10-25"),
    ("band", ["points", "band_pct"], "band_pct"),
    ("acme", ["acme-brasil-foods", "acme-foods"], "acme-foods"),
    ("northwnd", ["northwind", "northwnd-north"], "northwind"),
    ("10", ["50-100", "classic-10-25"], nil),
    ("tier", ["tiers_of_all", "frontier"], nil),
  ])
  func `the nearest name, else the shortest that has it as a part`(
    typed: String, candidates: [String], expected: String?
  ) {
    #expect(NearMiss.proposal(for: typed, among: candidates) == expected)
  }
}
