/// `order_status` of an order row.
enum OrderStatus: String, Sendable, CaseIterable {
  case paid, open, cancelled

  /// Nil for a word that is none of them; an empty text is nil too.
  init?(_ text: String) {
    switch text.lowercased() {
    case "paid": self = .paid
    case "open": self = .open
    case "cancelled", "canceled": self = .cancelled
    default: return nil
    }
  }
}
