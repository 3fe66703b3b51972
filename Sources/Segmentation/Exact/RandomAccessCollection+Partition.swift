extension RandomAccessCollection where Index == Int {
  /// The first position from which on a condition holds, which does for all elements behind the first
  /// one that satisfies it; the end where it never does.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
