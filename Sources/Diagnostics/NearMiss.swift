/// Finds what somebody probably meant to type.
package enum NearMiss {
  /// The candidate nearest to `typed`, or nil if none is near enough to be a slip.
  ///
  /// Near enough is an edit distance (insert, delete, replace, swap of neighbours; case ignored) of
  /// at most a third of the longer word, at least 1. Ties go to the candidate that comes first.
  ///
  ///     NearMiss.best(for: "northwnd", among: ["contoso", "northwind"])  // "northwind"
  package static func best(
    for typed: String, among candidates: some Sequence<String>
  ) -> String? {
    let wanted = Array(typed.lowercased().unicodeScalars)
    guard wanted.count <= 80 else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      let limit = min(
        max(1, max(wanted.count, scalars.count) / 3), best.map { $0.distance - 1 } ?? .max)
      guard abs(scalars.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, scalars)
      if distance <= limit { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// The nearest candidate, else the shortest one of which `typed` is a part: a word, or several in a
  /// row, between hyphens, underscores, dots and blanks. Ties go to the candidate that comes first.
  ///
  ///     NearMiss.proposal(for: "classic", among: ["50-100", "classic-10-25"])  // "classic-10-25"
  package static func proposal(
    for typed: String, among candidates: some Sequence<String>
  ) -> String? {
    if let best = best(for: typed, among: candidates) { return best }
    let wanted = parts(of: typed)
    guard typed.count >= 3, !wanted.isEmpty else { return nil }
    return candidates.filter { candidate in
      let parts = parts(of: candidate)
      return parts.indices.contains { parts[$0...].starts(with: wanted) }
    }.min { $0.count < $1.count }
  }

  private static func parts(of text: String) -> [Substring] {
    text.lowercased().split { "-_. ".contains($0) }
  }

  /// The optimal string alignment distance of two words.
  private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          previous[column + 1] + 1, current[column] + 1,
          previous[column] + (scalar == other ? 0 : 1))
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
