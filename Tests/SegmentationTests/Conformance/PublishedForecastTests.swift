import AccountModel
import Foundation
import TestSupport
import Testing

@testable import Segmentation

/// The examples of the programs BTYD and CLVTools.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct PublishedForecastTests {
  @Test func `counts of BTYD, to the printed digits`() throws {
    let model = BGNBD(r: 0.243, alpha: 4.414, a: 0.793, b: 2.426)
    #expect(printed(model.probability(of: 0, within: 39), 7) == "5.737864e-01")
    #expect(printed(model.probability(of: 10, within: 2), 6) == "1.07869e-07")
    let expected = [
      0.0019995214, 0.0015170236, 0.001163315, 0.0009003148, 0.0007023638, 0.0005517902,
      0.0004361913, 0.0003467171, 0.0002769613, 0.000222226,
    ]
    for (count, wanted) in zip(11...20, expected) {
      #expect(isClose(model.probability(of: count, within: 30), wanted, 5.1e-11))
    }
  }

  @Test func `the sample of CLVTools, in weeks that are not rounded`() throws {
    let records = try sample(until: day("1997-09-30"))
    #expect(records.count == 2357)
    guard case .fitted(let model, let likelihood) = BGNBD.estimate(records.map(\.purchases)) else {
      Issue.record("no maximum")
      return
    }
    let expected = [0.2425945, 4.4136019, 0.7929199, 2.4258881]
    for (parameter, wanted) in zip(model.parameters, expected) {
      #expect(isClose(parameter, wanted, 1e-4))
    }
    #expect(isClose(likelihood, -9582.4292, 1e-4))
    guard case .fitted(_, let spend) = GammaGamma.estimate(records.map(\.spend)) else {
      Issue.record("no maximum")
      return
    }
    #expect(isClose(spend, -4055.9177, 1e-4))
  }

  private func printed(_ value: Double, _ digits: Int) -> String {
    String(format: "%.\(digits - 1)e", value)
  }

  /// The purchases of the sample, those of a day added up.
  private func sample(until end: CalendarDate) throws -> [BuyingRecord] {
    let text = String(decoding: try SharedData.bytes("cdnow/CDNOW_sample.txt"), as: UTF8.self)
    var amounts: [String: [Int32: Int128]] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let cells = line.split(separator: " ")
      let digits = cells[2]
      let date = try day("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
      let amount = try #require(ExactDecimal(String(cells[4])))
      guard date <= end else { continue }
      amounts[String(cells[1]), default: [:]][date.dayNumber, default: 0] +=
        amount.rescaled(to: 2).coefficient
    }
    return amounts.values.compactMap { days in
      BuyingRecord(
        days.sorted { $0.key < $1.key }.map { OrderDay(date: $0.key, amount: $0.value) },
        end: end.dayNumber, unit: 100)
    }
  }
}
