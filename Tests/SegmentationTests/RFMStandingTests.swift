import AccountModel
import Localization
import Segmentation
import Testing

@Suite struct RFMStandingTests {
  /// Six accounts that order every ten days, all within the last six days, and one that stopped.
  private func fixture(stoppedFor days: Int) -> PortfolioFixture {
    var fixture = PortfolioFixture()
    fixture.rows = (0..<6).flatMap { account in
      (0..<20).map { order in
        PortfolioFixture.Row(
          "a\(account)", "\(account)-\(order)", Self.day(account + order * 10), 100_00)
      }
    }
    fixture.rows += (0..<20).map { order in
      PortfolioFixture.Row("stopped", "s-\(order)", Self.day(days + order * 10), 100_00)
    }
    return fixture
  }

  /// The day so many days before 2025-12-31.
  private static func day(_ before: Int) -> String {
    CalendarDate(iso: "2025-12-31").map { $0.adding(days: -before).iso } ?? ""
  }

  @Test func `an account in time is not called lost`() throws {
    let portfolio = try fixture(stoppedFor: 6).portfolio()
    let late = try #require(portfolio.scorecard(of: "stopped"))
    #expect(late.metrics.classes.rfm.value?.recency == 1)
    #expect(late.metrics.classes.rfmSegment == .value(.lost))
    #expect(late.metrics.rfmStanding == .value(.onTime))
    #expect(Metric.named("rfm_segment")?.value(of: late) == .text("lost"))
    #expect(Metric.named("rfm_standing")?.value(of: late) == .text("on_time"))
    #expect(!portfolio.metrics.rfm.standings.contains { $0.value == .segment(.lost) })
    #expect(portfolio.metrics.rfm.standings.last?.value == .onTime)
  }

  @Test func `an account behind its rhythm keeps its segment`() throws {
    let portfolio = try fixture(stoppedFor: 60).portfolio()
    let late = try #require(portfolio.scorecard(of: "stopped"))
    #expect(late.metrics.orders.overdueState == .value(.lapsed))
    #expect(late.metrics.rfmStanding == late.metrics.classes.rfmSegment.map { .segment($0) })
  }

  @Test func `both lists hold the same accounts`() throws {
    let rfm = try fixture(stoppedFor: 6).portfolio().metrics.rfm
    #expect(
      rfm.segments.reduce(0) { $0 + $1.accounts } == rfm.standings.reduce(0) { $0 + $1.accounts })
  }
}
