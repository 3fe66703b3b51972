import AccountModel
import Segmentation
import TestSupport
import Testing

/// The rates that the default bounds of the order rhythm rest on.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct SilenceConformanceTests {
  /// Percentages to one decimal; the numbers of accounts in the first and the last band.
  @Test(arguments: [
    (ReferenceSet.onlineRetail, "2010-11-30", [8.6, 11.3, 10.0, 15.8, 37.0, 54.3], [593, 35]),
    (.onlineRetail, "2011-05-31", [7.3, 6.5, 17.3, 7.8, 22.2, 53.6], [617, 125]),
    (.cdnow, "1997-12-31", [14.8, 25.1, 23.4, 24.0, 29.6, 46.8], [694, 380]),
  ])
  func `the share that did not order again, by overdue ratio`(
    _ set: ReferenceSet, calibration: String, percentages: [Double], accounts: [Int]
  ) async throws {
    let ledger = try await set.tables().ledger
    let record = SilenceRecord(ledger, asOf: try day(calibration).adding(days: 180))
    #expect(record.calibration.iso == calibration)
    let rates = record.bands.map { (($0.rate.value ?? .nan) * 1000).rounded() / 10 }
    #expect(rates == percentages)
    #expect([record.bands.first?.accounts, record.bands.last?.accounts] == accounts)
  }
}
