@testable import Segmentation

/// Invented histories of 160 accounts that all order until the end.
enum SteadyBuyers {
  static let histories: [PurchaseHistory] = (0..<160).map { position in
    let gap = 1 + Double(position % 8)
    let age = 60 + Double(position % 20)
    let repeats = Int(age / gap)
    return PurchaseHistory(repeats: repeats, recency: Double(repeats) * gap, age: age)
  }

  /// The same, two in five of which have stopped half way, and as many that never came back.
  static let withLosses: [PurchaseHistory] =
    histories.enumerated().map { position, history in
      guard position % 5 < 2 else { return history }
      return PurchaseHistory(
        repeats: history.repeats / 2, recency: history.recency / 2, age: history.age)
    }
    + histories.map { PurchaseHistory(repeats: 0, recency: 0, age: $0.age) }
}
