import AccountModel
import Segmentation
import Testing

struct SilenceRecordTests {
  /// Six orders ten days apart from 2025-01-01 on, the last on 2025-02-20.
  private func rows(_ account: String, after: [(String, Int64)] = []) -> [PortfolioFixture.Row] {
    let dates = [
      "2025-01-01", "2025-01-11", "2025-01-21", "2025-01-31", "2025-02-10", "2025-02-20",
    ]
    return (dates.map { ($0, 100) } + after).map { date, amount in
      .init(account, date, date, amount)
    }
  }

  /// Calibrated on 2025-03-17, 25 days after the last of the six orders.
  private func record(_ rows: [PortfolioFixture.Row]) throws -> SilenceRecord {
    var fixture = PortfolioFixture()
    fixture.rows = rows
    return SilenceRecord(try fixture.portfolio().tables.ledger, asOf: try day("2025-09-13"))
  }

  @Test func `accounts are rated on the calibration day and watched up to the as-of date`() throws {
    let record = try record(
      rows("back", after: [("2025-09-13", 100)]) + rows("late", after: [("2025-09-14", 100)])
        + rows("silent") + rows("credited", after: [("2025-04-01", -50)])
        + rows("punctual", after: [("2025-03-15", 100), ("2025-05-01", 100)]))
    #expect(record.calibration.iso == "2025-03-17")
    #expect(record.bands.map(\.accounts) == [1, 0, 0, 4, 0, 0])
    #expect(record.bands.map(\.silent) == [0, 0, 0, 3, 0, 0])
    #expect(record.bands[3].rate == .value(0.75))
    #expect(record.bands[1].rate == .undefined(.tooFewOrders))
    #expect([record.bands[3].above, record.bands[3].upTo] == [2, 3])
    #expect(record.bands.first?.above == nil)
    #expect(record.bands.last?.upTo == nil)
  }

  @Test func `five order dates are too few, two orders on one date are one`() throws {
    let five = Array(rows("a").dropLast())
    let record = try record(five + [.init("a", "second", "2025-02-10", 100)])
    #expect(record.bands.allSatisfy { $0.accounts == 0 })
  }
}
