import AccountModel
import Segmentation
import Testing

struct MetricsTableTests {
  @Test func `amounts have the decimals of the order files everywhere`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [.init("a", "1", "2025-02-01", 900_00), .init("b", "2", "2025-03-01", 1800_50)]
    fixture.spend("a", 2025, .competitor, 700)
    let table = MetricsTable(try fixture.portfolio())
    let columns = ["revenue_ttm", "potential", "white_space"].compactMap(table.columns.firstIndex)
    let cells = table.rows.map { row in columns.map { row.values[$0 - 1].plainText } }
    #expect(
      cells == [["900.00", "700.00", "0.00"], ["1800.50", nil, nil]])
  }

  @Test func `an amount with more decimals than the order files keeps them`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [.init("a", "1", "2025-02-01", 900_00)]
    try fixture.cost("a", "2025-03", .freight, "1.2345")
    let table = MetricsTable(try fixture.portfolio())
    let columns = ["revenue_ttm", "cost_to_serve"].compactMap(table.columns.firstIndex)
    #expect(
      table.rows.map { row in columns.map { row.values[$0 - 1].plainText } }
        == [["900.0000", "1.2345"]])
  }
}
