import AccountModel
import Foundation
import SourceFormats
import TestSupport
import Testing

@testable import Segmentation

/// The BG/NBD and Gamma-Gamma models against published results and an independent computation.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct ForecastConformanceTests {
  private let published = BGNBD(r: 0.243, alpha: 4.414, a: 0.793, b: 2.426)
  private let publishedSpend = GammaGamma(p: 6.25, q: 3.74, gamma: 15.44)

  @Test func `the summary of the paper`() throws {
    let rows = try ForecastTable("cdnow/expected/bgnbd_per_customer.csv")
    let histories = try rows.histories(recency: "recency", age: "T")
    guard case .fitted(let model, let likelihood) = BGNBD.estimate(histories) else {
      Issue.record("no maximum")
      return
    }
    #expect(isClose(model.r, 0.24259, 1e-5))
    #expect(isClose(model.alpha, 4.41353, 1e-5))
    #expect(isClose(model.a, 0.79289, 1e-5))
    #expect(isClose(model.b, 2.42575, 1e-5))
    #expect(isClose(likelihood, -9582.4256, 1e-4))
    let sum = histories.reduce(0) { $0 + published.logLikelihood($1) }
    #expect(isClose(sum, -9582.426831182365, 1e-6))

    try expect(published, of: histories, rows, weeks: 39, "p_alive", "expected_39w")
    try expect(model, of: histories, rows, weeks: 39, "p_alive_refit", "expected_39w_refit")
    #expect(
      isClose(
        histories.reduce(0) { $0 + published.expectedOrders($1, within: 39) },
        1653.9484276440483, 1e-6))
  }

  @Test func `the orders of a new account`() throws {
    let reference = try ForecastReference.load()
    let refit = reference.bgnbd.refit
    let model = BGNBD(r: refit.r, alpha: refit.alpha, a: refit.a, b: refit.b)
    for (weeks, expected) in zip(reference.bgnbd.newAccount.t, reference.bgnbd.newAccount.atRefit) {
      #expect(isClose(model.expectedOrders(ofNewAccountWithin: weeks), expected, 1e-9))
    }
  }

  @Test(arguments: [
    (
      ReferenceSet.cdnow, "bgnbd_1998-06-30.csv",
      [0.268327, 5.997867, 0.483183, 2.108602, -173335.5907]
    ),
    (
      .onlineRetail, "bgnbd_2011-11-30.csv",
      [0.668042, 9.228687, 0.115541, 2.600933, -84211.5135]
    ),
  ])
  func `every buyer of an order file`(
    _ set: ReferenceSet, file: String, optimum: [Double]
  ) async throws {
    let records = try await set.buyingRecords()
    let rows = try ForecastTable("\(set.rawValue)/expected/\(file)")
    let histories = rows.rows.compactMap { records[$0["account_id"] ?? ""]?.purchases }
    #expect(histories.count == rows.rows.count)
    #expect(histories.count == records.count)
    let expected = try rows.histories(recency: "recency_weeks", age: "T_weeks")
    for (history, wanted) in zip(histories, expected) {
      #expect(history.repeats == wanted.repeats)
      #expect(isClose(history.recency, wanted.recency, 1e-9))
      #expect(isClose(history.age, wanted.age, 1e-9))
    }
    guard case .fitted(let model, let likelihood) = BGNBD.estimate(histories) else {
      Issue.record("no maximum")
      return
    }
    for (parameter, wanted) in zip(model.parameters, optimum) {
      #expect(isClose(parameter, wanted, 6e-7))
    }
    #expect(isClose(likelihood, optimum[4], 1e-4))
    try expect(model, of: histories, rows, weeks: 26, "p_alive", "expected_26w")
  }

  @Test func `the spend of every customer`() throws {
    let rows = try ForecastTable("cdnow/expected/gamma_gamma_per_customer.csv")
    let spends = try rows.rows.map { row in
      SpendHistory(
        repeats: try #require(Int(row["frequency"] ?? "")),
        mean: try #require(Double(row["monetary_value"] ?? "")))
    }
    for (row, spend) in zip(rows.rows, spends) {
      let wanted = try #require(Double(row["expected_avg_spend_published_params"] ?? ""))
      let actual = try #require(publishedSpend.expectedMean(spend))
      #expect(isClose(actual, wanted, 1e-6))
    }
    guard case .fitted(let model, let likelihood) = GammaGamma.estimate(spends) else {
      Issue.record("no maximum")
      return
    }
    let refit = try ForecastReference.load().gammaGamma.refit
    #expect(isClose(model.p, refit.p, 1e-5))
    #expect(isClose(model.q, refit.q, 1e-5))
    #expect(isClose(model.gamma, refit.gamma, 1e-4))
    #expect(isClose(likelihood, refit.lnL, 1e-6))
  }

  @Test func `a set of too few buyers is refused`() async throws {
    let records = try await ReferenceSet.northwind.buyingRecords()
    #expect(
      BGNBD.estimate(records.values.map(\.purchases))
        == .notIdentifiable(.tooFewBuyers(records.count)))
  }

  @Test func `a set of buyers who all order at one rate is refused`() async throws {
    let records = try await ReferenceSet.rfm.buyingRecords()
    #expect(
      BGNBD.estimate(records.values.map(\.purchases)) == .notIdentifiable(.degenerate))
  }

  /// Within 1e-6 of the columns; the reference says 1 where we say nothing, without a repeat.
  private func expect(
    _ model: BGNBD, of histories: [PurchaseHistory], _ table: ForecastTable, weeks: Double,
    _ active: String, _ orders: String
  ) throws {
    var worst = 0.0
    for (row, history) in zip(table.rows, histories) {
      let wantedOrders = try #require(Double(row[orders] ?? ""))
      let wantedActive = try #require(Double(row[active] ?? ""))
      worst = max(
        worst, abs(model.expectedOrders(history, within: weeks) - wantedOrders),
        abs((model.probabilityActive(history) ?? 1) - wantedActive))
    }
    #expect(worst <= 1e-6)
  }
}
