import AccountModel
import Segmentation
import Testing

/// What the data say about days after the as-of date is not known on it.
@Suite struct `Data of later days` {
  @Test func `make nobody an account before its first row`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [.init("known", "1", "2024-05-01", 100)]
    try fixture.cost("later", "2026-06", .visits, "3")
    try fixture.answer("later", "2026-06-01", 9)
    fixture.spend("later", 2027, .us, 100)
    fixture.asOf = "2024-12-31"
    #expect(try fixture.portfolio().scorecards.map(\.account) == ["known"])
    fixture.asOf = "2026-06-30"
    #expect(try fixture.portfolio().scorecards.map(\.account) == ["known", "later"])
  }

  @Test func `leave a tenure to the first order, or out`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [.init("old", "1", "2024-05-01", 100)]
    fixture.accounts = [Account(id: "old", title: "Old"), Account(id: "new", title: "New")]
    for index in fixture.accounts.indices {
      fixture.accounts[index].customerSince = try day("2026-05-01")
    }
    fixture.asOf = "2025-05-01"
    #expect(try fixture.scorecard("old").metrics.tenure.days == 365)
    #expect(try fixture.scorecard("old").metrics.tenure.declaredAt == nil)
    #expect(try fixture.scorecard("new").metrics.tenure.years.value == nil)
  }
}
