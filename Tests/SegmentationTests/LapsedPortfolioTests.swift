import AccountModel
import Segmentation
import Testing

struct LapsedPortfolioTests {
  @Test func `where all have lapsed, tenure alone decides nothing for good`() throws {
    var fixture = PortfolioFixture()
    fixture.rows = [.init("a", "1", "2020-02-01", 900_00), .init("b", "2", "2021-03-01", 500_00)]
    for card in try fixture.portfolio().scorecards {
      let counting = card.tier.criteria.filter(\.counts).map(\.measure)
      #expect(counting == [.tenure])
      #expect(card.tier.coverage == 0.1)
      #expect(card.tier.isProvisional)
      #expect(card.tier.tier == "B")
    }
  }
}
