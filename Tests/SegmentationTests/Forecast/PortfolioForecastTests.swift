import AccountModel
import Diagnostics
import Localization
import Testing

@testable import Segmentation

struct PortfolioForecastTests {
  private static let names = ["expected_orders", "alive", "expected_order_value"]

  /// Accounts that order every eight to 32 days through 2025; three in ten never come back, two stop
  /// after their second order and one half way.
  private func fixture(accounts: Int = 150) -> PortfolioFixture {
    var fixture = PortfolioFixture()
    fixture.configuration.forecast = .init(
      model: .bgNBD, horizonDays: 91, place: SourceRange(file: "content/workspace.yml"))
    let first = CalendarDate(iso: "2025-01-01") ?? CalendarDate(dayNumber: 0)
    for account in 0..<accounts {
      let gap = 8 + account % 25
      let orders =
        switch account % 10 {
        case 0...2: 1
        case 3, 4: 2
        case 5: 180 / gap
        default: 360 / gap
        }
      for order in 0..<orders {
        let date = first.adding(days: order * gap + account % 5)
        let amount = Int64(1000 + (account * 37) % 900 + (order * 53) % 400)
        fixture.rows.append(.init("a\(account)", "\(account)-\(order)", date.iso, amount))
      }
    }
    return fixture
  }

  @Test func `by default the columns stand last and are empty`() throws {
    var fixture = fixture(accounts: 3)
    fixture.configuration = .standard
    let classified = try fixture.classified()
    #expect(classified.diagnostics.isEmpty)
    let table = MetricsTable(classified.value)
    #expect(table.columns.suffix(3) == Self.names)
    for row in table.rows {
      #expect(row.values.suffix(3).allSatisfy { $0 == .undefined(.notConfigured) })
    }
    #expect(classified.value.metrics.forecast == nil)
  }

  @Test func `the figures are those of the models fitted to all accounts`() throws {
    let portfolio = try fixture().portfolio()
    let forecast = try #require(portfolio.metrics.forecast)
    let model = try #require(forecast.purchases.model)
    let spend = try #require(forecast.spend.model)
    let account = try #require(portfolio.scorecard(of: "a5")).metrics.forecast
    // Orders every 13 days from 2025-01-01 on, 13 of them, the last on 2025-06-06.
    let history = PurchaseHistory(repeats: 12, recency: 156.0 / 7, age: 364.0 / 7)
    #expect(account.expectedOrders == .value(model.expectedOrders(history, within: 13)))
    #expect(account.probabilityActive.value == model.probabilityActive(history))
    let hundredths: Int = (1...12).reduce(0) { $0 + 1185 + ($1 * 53) % 400 }
    let mean = Double(hundredths) / 1200
    let value = try #require(account.expectedOrderValue.value)
    let expected = try #require(spend.expectedMean(SpendHistory(repeats: 12, mean: mean)))
    #expect(isClose(value, expected))
  }

  @Test func `an account that went on is more probably alive than one that stopped`() throws {
    let portfolio = try fixture().portfolio()
    func alive(_ account: String) -> Double? {
      portfolio.scorecard(of: account)?.metrics.forecast.probabilityActive.value
    }
    #expect(try #require(alive("a5")) < 0.2)
    #expect(try #require(alive("a28")) > 0.8)
  }

  @Test func `one order says nothing about being alive, none says nothing at all`() throws {
    var fixture = fixture()
    try fixture.answer("silent", "2025-05-01", 9)
    let once = try fixture.scorecard("a0").metrics.forecast
    #expect(once.probabilityActive == .undefined(.tooFewOrders))
    #expect(once.expectedOrders.value ?? 0 > 0)
    #expect(once.expectedOrderValue.value ?? 0 > 0)
    let none = try fixture.scorecard("silent").metrics.forecast
    #expect(none == OrderForecast(undefined: .tooFewOrders))
  }

  @Test func `rows after the as-of date change nothing`() throws {
    var fixture = fixture()
    let before = try fixture.portfolio().scorecards.map(\.metrics.forecast)
    fixture.rows.append(.init("a5", "later", "2026-02-01", 5000))
    #expect(try fixture.portfolio().scorecards.map(\.metrics.forecast) == before)
  }

  @Test func `too few buyers are told where the model is asked for`() throws {
    let classified = try fixture(accounts: 20).classified()
    #expect(classified.diagnostics.map(\.code) == [.forecastNotIdentifiable])
    #expect(
      classified.diagnostics.first?.message.text(in: .english)
        == "the forecast of orders is left out: it needs orders of 100 accounts, and there are those of 20"
    )
    let account = try #require(classified.value.scorecard(of: "a3")).metrics.forecast
    #expect(account == OrderForecast(undefined: .notIdentifiable))
  }
}
