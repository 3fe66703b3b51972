import Foundation

/// The fields of `portfolio_<D>.json` that the portfolio is compared with.
struct ExpectedPortfolio: Decodable {
  struct ClassTotal: Decodable {
    let accounts: Int
    let revenue: String
  }
  struct Thresholds: Decodable {
    let recency: [Double]
    let frequency: [Double]
    let monetary: [Double]
  }
  struct Retention: Decodable {
    let accounts: Int
    let base: String
    let nrr: Double
    let grr: Double
    let logoRetention: Double
    let expansion: String
    let contraction: String
    let churnedRevenue: String
    let churnedAccounts: Int
  }

  let ttm: [String]
  let prior: [String]
  let months: [String]
  let ordersRead: Int
  let ordersAfterAsOf: Int
  let accounts: Int
  let revenueAll: String
  let revenueTtm: String
  let revenueTtmPositiveAccounts: String
  let revenuePrior: String
  let activeTtm: Int
  let yoy: Double
  let hhi10000: Double
  let effectiveAccounts: Double
  let hhiNormalised: Double
  let gini: Double
  let giniCorrected: Double
  let topShare: [String: Double]
  let top20pctShare: Double
  let abc: [String: ClassTotal]
  let abcDown: [String: Int]
  let ninebox: [String: ClassTotal]
  let xyz: [String: Int]
  let xyzClassic: [String: Int]
  let notRatedXyz: Int
  let demand: [String: Int]
  let rfmThresholds: Thresholds
  /// Keys `all`, `prior_A`, `prior_B`, `prior_C`.
  let retention: [String: Retention]
  let migration: [String: [String: Int]]
  let migrationPriorRevenue: [String: [String: String]]

  init(decoding bytes: [UInt8]) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(ExpectedPortfolio.self, from: Data(bytes))
  }
}
