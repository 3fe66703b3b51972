package import Localization

/// One row of `products.csv`, or a product that only the order files name (its id is its name).
package struct Product: Sendable, Hashable {
  package let id: String
  package let name: Phrase
  /// What kind of product it is, as reports add products up; nil where the file does not say.
  package let category: Phrase?
  package let parent: String?
  package let listPrice: ExactDecimal?
  package let isActive: Bool
  package let launched: CalendarDate?
  package let retired: CalendarDate?

  package init(
    id: String, name: Phrase, category: Phrase? = nil, parent: String? = nil,
    listPrice: ExactDecimal? = nil, isActive: Bool = true, launched: CalendarDate? = nil,
    retired: CalendarDate? = nil
  ) {
    self.id = id
    self.name = name
    self.category = category
    self.parent = parent
    self.listPrice = listPrice
    self.isActive = isActive
    self.launched = launched
    self.retired = retired
  }

  /// Whether the product is active, launched and not retired on a day.
  package func isOffered(on day: CalendarDate) -> Bool {
    isActive && launched.map { $0 <= day } ?? true && retired.map { day < $0 } ?? true
  }
}
