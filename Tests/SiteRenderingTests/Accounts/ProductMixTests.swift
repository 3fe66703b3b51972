import AccountModel
import Localization
import Testing

@testable import Segmentation
@testable import SiteRendering

@Suite struct ProductMixTests {
  private func product(_ id: String, _ trailing: Int) -> ProductRevenue {
    ProductRevenue(
      product: id, all: ExactDecimal(trailing), trailing: ExactDecimal(trailing), prior: .zero,
      quantity: nil, lastDate: CalendarDate(dayNumber: 20_000))
  }

  @Test func `products add up by category, the rest has none`() {
    let parts = Phrase(en: "Parts", pt: "Peças", pl: "Części", fa: "قطعات")
    let mix = ProductMix(
      [product("fan", 10), product("motor", 15), product("case", 60), product("other", 5)],
      trailing: ExactDecimal(100)
    ) { id in
      switch id {
      case "fan": parts
      // The same category, without its translations.
      case "motor": Phrase(verbatim: "Parts")
      case "case": Phrase(verbatim: "Equipment")
      default: nil
      }
    }
    #expect(mix.parts.map { $0.category?.text(in: .polish) } == ["Equipment", "Części", nil])
    #expect(mix.parts.map(\.revenue) == [60, 25, 15].map { ExactDecimal($0) })
  }

  @Test func `a category of nothing is absent`() {
    let mix = ProductMix([product("fan", 0)], trailing: ExactDecimal(7)) { _ in
      Phrase(verbatim: "Parts")
    }
    #expect(mix.parts.map(\.revenue) == [ExactDecimal(7)])
  }
}
