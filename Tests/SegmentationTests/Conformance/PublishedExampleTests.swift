import AccountModel
import Foundation
import Segmentation
import TestSupport
import Testing

/// Worked examples that papers and manuals print, to the digits that they print.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct PublishedExampleTests {
  private struct Examples: Decodable {
    struct Variation: Decodable {
      struct Published: Decodable {
        let mean: Double?
        let sd: Double
        let cv: Double
        let `class`: String
      }
      let series: [String: [Int]]
      let published: [String: Published]
    }
    struct Retention: Decodable {
      let starting: Int
      let expansion: Int
      let contraction: Int
      let churn: Int
      let published_grr: Double?
      let published_nrr: Double
    }
    struct Shares: Decodable {
      let shares_percent: [Int64]
      let published: Double
    }
    struct Gini: Decodable {
      let x: [Int64]
      let published_gini: Double
    }
    struct Compound: Decodable {
      let begin: Double
      let end: Double
      let years: Int
      let published: Double
    }
    struct Score: Decodable {
      let weights: [Int]
      let components: [Int]
      let published: Double
    }
    struct Quality: Decodable {
      let good: Int
      let average: Int
      let poor: Int
      let points: [Double]
      let published: Double
    }
    struct Bins: Decodable {
      let x_mtcars_mpg: [Double]
      let published_thresholds_plus1: [Double]
    }
    let cv_sample_sap_apo: Variation
    let grr_nrr_klipfolio_A: Retention
    let nrr_fincome: Retention
    let hhi_doj: Shares
    let hhi_4030: Shares
    let gini_ineq_book: Gini
    let cagr_reference: Compound
    let weighted_score_natero: Score
    let portfolio_quality_totango: Quality
    let rfm_bins_mtcars: Bins
  }

  private func examples() throws -> Examples {
    try JSONDecoder().decode(
      Examples.self, from: Data(try SharedData.bytes("published-examples/examples.json")))
  }

  /// Whether a figure printed with so many decimals is the value.
  private func prints(_ value: Double?, _ published: Double, decimals: Int) -> Bool {
    let half = [0.5, 0.05, 0.005, 0.0005, 0.00005, 0.000005, 0.0000005, 0.00000005][decimals]
    return value.map { abs($0 - published) <= half + 1e-12 } ?? false
  }

  @Test func `variation with divisor n - 1 and its classes are those of the SAP example`() throws {
    let example = try examples().cv_sample_sap_apo
    let preset = Configuration.XYZ.Preset.sample30and80
    for (name, published) in example.published {
      let series = try #require(example.series[name]).map { Int128($0) }
      let dispersion = Dispersion(series)
      let coefficient = try #require(
        dispersion.coefficient(degreesOfFreedom: preset.degreesOfFreedom))
      let mean = Double(series.reduce(0, +)) / Double(series.count)
      #expect(prints(coefficient, published.cv, decimals: 2))
      #expect(prints(coefficient * mean, published.sd, decimals: name == "P3" ? 1 : 2))
      if let published = published.mean { #expect(prints(mean, published, decimals: 0)) }
      let xyz = dispersion.xyzClass(
        cuts: preset.cuts.map(VariationCut.init), degreesOfFreedom: preset.degreesOfFreedom)
      #expect(xyz?.rawValue == published.class)
    }
  }

  @Test func `net and gross retention are those of the published bridges`() throws {
    let examples = try examples()
    for (example, decimals) in [(examples.grr_nrr_klipfolio_A, 4), (examples.nrr_fincome, 3)] {
      let rest = example.starting - example.churn
      let retention = RevenueRetention([
        .init(prior: ExactDecimal(example.churn), trailing: .zero),
        .init(
          prior: ExactDecimal(rest / 2), trailing: ExactDecimal(rest / 2 + example.expansion)),
        .init(
          prior: ExactDecimal(rest - rest / 2),
          trailing: ExactDecimal(rest - rest / 2 - example.contraction)),
      ])
      #expect(prints(retention.net.value, example.published_nrr, decimals: decimals))
      if let gross = example.published_grr {
        #expect(prints(retention.gross.value, gross, decimals: decimals))
      }
      #expect(retention.churned == ExactDecimal(example.churn))
      #expect(retention.contraction == ExactDecimal(example.contraction))
      #expect(retention.expansion == ExactDecimal(example.expansion))
    }
  }

  private func concentration(_ revenues: [Int64]) throws -> Concentration {
    var fixture = PortfolioFixture()
    for (index, revenue) in revenues.enumerated() {
      fixture.rows.append(.init("a\(index)", "o\(index)", "2025-06-01", revenue))
    }
    return try fixture.portfolio().metrics.concentration
  }

  @Test func `the index of concentration is that of the merger guidelines`() throws {
    for example in [try examples().hhi_doj, try examples().hhi_4030] {
      let index = try concentration(example.shares_percent).herfindahl.value
      #expect(prints(index, example.published, decimals: 7))
    }
  }

  @Test func `the Gini coefficient is that of the R package ineq`() throws {
    let example = try examples().gini_ineq_book
    #expect(
      prints(try concentration(example.x).gini.value, example.published_gini, decimals: 7))
  }

  @Test func `compound annual growth is the published one`() throws {
    let example = try examples().cagr_reference
    let rate = GrowthMetrics.compound(
      from: example.begin, to: example.end, years: example.years)
    #expect(prints(rate, example.published, decimals: 4))
  }

  @Test func `a weighted score is that of Natero`() throws {
    let example = try examples().weighted_score_natero
    var fixture = PortfolioFixture()
    fixture.accounts = [Account(id: "a", title: "A")]
    fixture.accounts[0].segment = "any"
    fixture.configuration.tiers = TierModel(
      criteria: zip(example.weights, example.components).map {
        .init(
          measure: .segment, weight: ExactDecimal($0),
          normalisation: .map(["any": Double($1) / 100]))
      }, tiers: TierModel.standard.tiers, missing: .renormalise,
      guardRails: TierModel.standard.guardRails)
    let score = try fixture.scorecard("a").tier.score.value?.doubleValue
    #expect(prints(score, example.published, decimals: 0))
    #expect(prints(score, 74.87, decimals: 2))
  }

  @Test func `the quality of a portfolio is the mean of its scores, as Totango has it`() throws {
    let example = try examples().portfolio_quality_totango
    let segments = ["good", "average", "poor"]
    var fixture = PortfolioFixture()
    for (segment, count) in zip(segments, [example.good, example.average, example.poor]) {
      for number in 0..<count {
        var account = Account(id: "\(segment)-\(number)", title: segment)
        account.segment = segment
        fixture.accounts.append(account)
      }
    }
    let points = Dictionary(
      uniqueKeysWithValues: zip(segments, example.points.map { $0 / 100 }))
    fixture.configuration.tiers = TierModel(
      criteria: [.init(measure: .segment, weight: ExactDecimal(1), normalisation: .map(points))],
      tiers: TierModel.standard.tiers, missing: .renormalise,
      guardRails: TierModel.standard.guardRails)
    let mean = try fixture.scorecard("good-0").tier.meanScore.value
    #expect(prints(mean, example.published, decimals: 7))
  }

  @Test func `bins of the R package have the published thresholds`() throws {
    let example = try examples().rfm_bins_mtcars
    let tenths = example.x_mtcars_mpg.map { Int128(($0 * 10).rounded()) }
    let scale = QuintileScale(tenths, mode: .rRFM, unit: 10)
    for (fivefold, published) in zip(scale.fivefoldThresholds, example.published_thresholds_plus1) {
      #expect(prints(Double(fivefold) / 50, published, decimals: 7))
    }
    #expect(scale.fivefoldThresholds.count == 4)
  }
}
