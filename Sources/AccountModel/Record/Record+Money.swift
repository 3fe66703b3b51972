extension Record {
  /// The amount that an entry holds, with the currency beside it; nil for an entry of another shape.
  package func money(of entry: RecordEntry) -> Money? {
    guard case .money = declaration(of: entry)?.shape, case .decimal(let amount) = entry.value
    else { return nil }
    guard case .text(let currency) = self["currency"] else { return Money(amount, currency: nil) }
    return Money(amount, currency: currency)
  }

  /// Whether an entry only says in which currency the amounts beside it are.
  package func isCurrencyOfAmounts(_ entry: RecordEntry) -> Bool {
    entry.key == "currency" && entries.contains { money(of: $0) != nil }
  }
}
