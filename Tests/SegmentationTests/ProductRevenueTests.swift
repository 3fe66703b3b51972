import AccountModel
import Segmentation
import Testing

struct ProductRevenueTests {
  private static func row(_ date: String, _ amount: Int64, quantity: Int64?) -> PortfolioFixture.Row
  {
    var row = PortfolioFixture.Row("a", date, date, amount)
    row.isOfProduct = true
    row.quantity = quantity
    return row
  }

  private static func box(_ rows: [PortfolioFixture.Row]) throws -> ProductRevenue {
    var fixture = PortfolioFixture()
    fixture.rows = rows
    return try #require(try fixture.portfolio().products(of: "a").first)
  }

  @Test func `the quantity is that of twelve months, net of returns`() throws {
    let box = try Self.box([
      Self.row("2024-06-01", 100_00, quantity: nil),
      Self.row("2025-02-01", 100_00, quantity: 10_500),
      Self.row("2025-03-01", -20_00, quantity: -2_000),
      Self.row("2025-04-01", -5_00, quantity: nil),
    ])
    #expect(box.quantity == ExactDecimal("8.5"))
    #expect(box.trailing == ExactDecimal(75))
  }

  @Test func `one order without a quantity leaves the sum unknown`() throws {
    let box = try Self.box([
      Self.row("2025-02-01", 100_00, quantity: 10_000),
      Self.row("2025-03-01", 100_00, quantity: nil),
    ])
    #expect(box.quantity == nil)
  }
}
