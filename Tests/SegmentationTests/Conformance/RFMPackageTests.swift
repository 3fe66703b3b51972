import AccountModel
import Segmentation
import TestSupport
import Testing

/// Scores, thresholds and segments of the R package rfm on its own data: the whole file counts,
/// recency in days to the last day, rows as orders.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct RFMPackageTests {
  private struct Customer {
    let id: String
    let inputs: RFMScoring.Inputs
  }

  private func customers() async throws -> [Customer] {
    try await ReferenceSet.rfm.portfolio().scorecards.map { card in
      let revenue = card.metrics.revenue.all
      return Customer(
        id: card.account,
        inputs: RFMScoring.Inputs(
          recency: try #require(card.metrics.orders.recency.value),
          frequency: card.metrics.orders.all,
          monetary: revenue.rescaled(to: max(2, revenue.scale)).coefficient))
    }
  }

  private func packageScoring(_ customers: [Customer]) -> RFMScoring {
    RFMScoring(customers.map(\.inputs), mode: .rRFM, moneyScale: 2)
  }

  private static let customScoring = RFMScoring(
    recency: QuintileScale(thresholds: [115, 181, 297, 482]),
    frequency: QuintileScale(thresholds: [4, 5, 6, 8]),
    monetary: QuintileScale(thresholds: [256_00, 382_00, 506_00, 666_00]), moneyScale: 2)

  @Test func `scores of 995 customers equal those of the package`() async throws {
    let customers = try await customers()
    #expect(customers.count == 995)
    try expectScores(customers, packageScoring(customers), "orders_2006-12-31_rfm")
  }

  @Test func `scores by given thresholds equal those of the package`() async throws {
    try expectScores(
      try await customers(), Self.customScoring, "orders_2006-12-31_custom_thresholds_rfm")
  }

  private func expectScores(
    _ customers: [Customer], _ scoring: RFMScoring, _ file: String
  ) throws {
    let rows = try SharedTable("rfm-r/expected/\(file).csv").rows
    let expected = Dictionary(uniqueKeysWithValues: rows.map { ($0["customer_id"] ?? "", $0) })
    #expect(expected.count == customers.count)
    let differing = customers.filter { customer in
      let score = scoring.score(customer.inputs)
      let row = expected[customer.id] ?? [:]
      let found = [
        "recency_days": customer.inputs.recency, "transaction_count": customer.inputs.frequency,
        "amount": Int(customer.inputs.monetary / 100), "recency_score": score.recency,
        "frequency_score": score.frequency, "monetary_score": score.monetary,
        "rfm_score": score.code,
      ]
      return found.contains { row[$0.key] != String($0.value) }
    }
    #expect(differing.isEmpty, "\(differing.prefix(5))")
  }

  @Test func `the thresholds of orders equal those of the package`() async throws {
    let customers = try await customers()
    let inputs = customers.map(\.inputs)
    try expectBins(
      packageScoring(customers), inputs, unit: 100, file: "orders_2006-12-31_thresholds")
  }

  @Test func `the thresholds of 39,999 customers equal those of the package`() throws {
    let inputs = try SharedTable("rfm-r/rfm_data_customer.csv").rows.map { row in
      RFMScoring.Inputs(
        recency: try #require(Int(row["recency_days"] ?? "")),
        frequency: try #require(Int(row["number_of_orders"] ?? "")),
        monetary: try #require(Int128(row["revenue"] ?? "")))
    }
    #expect(inputs.count == 39_999)
    try expectBins(
      RFMScoring(inputs, mode: .rRFM, moneyScale: 0), inputs, unit: 1,
      file: "customer_2007-01-01_thresholds")
  }

  private func expectBins(
    _ scoring: RFMScoring, _ inputs: [RFMScoring.Inputs], unit: Double, file: String
  ) throws {
    let rows = try SharedTable("rfm-r/expected/\(file).csv").rows
    #expect(rows.count == 5)
    let scales: [(String, QuintileScale, [Double], Double)] = [
      ("recency", scoring.recency, inputs.map { Double($0.recency) }, 1),
      ("frequency", scoring.frequency, inputs.map { Double($0.frequency) }, 1),
      ("monetary", scoring.monetary, inputs.map { Double($0.monetary) / unit }, unit),
    ]
    for (name, scale, values, unit) in scales {
      let cuts = scale.fivefoldThresholds.map { Double($0) / 5 / unit }
      let bounds = [values.min() ?? 0] + cuts + [(values.max() ?? 0) + 1]
      for (bin, row) in rows.enumerated() {
        let lower = try #require(Double(row["\(name)_lower"] ?? ""))
        let upper = try #require(Double(row["\(name)_upper"] ?? ""))
        #expect(abs(lower - bounds[bin]) < 1e-9 && abs(upper - bounds[bin + 1]) < 1e-9)
      }
    }
  }

  @Test(arguments: ["readme", "unittest"])
  func `segments and their sums equal those of the package`(rules: String) async throws {
    let customers = try await customers()
    let scoring = packageScoring(customers)
    let rulesOfPackage = rules == "readme" ? RFMSegmentRules.standard : Self.unitTestRules
    let expected = Dictionary(
      uniqueKeysWithValues: try SharedTable("rfm-r/expected/orders_segments_\(rules)_rules.csv")
        .rows.map { ($0["customer_id"] ?? "", $0["segment"] ?? "") })
    var sums: [String: (customers: Int, orders: Int, revenue: Int)] = [:]
    var differing: [String] = []
    for customer in customers {
      let name = try #require(
        Self.names[rulesOfPackage.segment(of: scoring.score(customer.inputs))])
      if expected[customer.id] != name { differing.append(customer.id) }
      let sum = sums[name] ?? (0, 0, 0)
      sums[name] = (
        sum.customers + 1, sum.orders + customer.inputs.frequency,
        sum.revenue + Int(customer.inputs.monetary / 100)
      )
    }
    #expect(differing.isEmpty, "\(differing.prefix(5))")
    let summary = try SharedTable("rfm-r/expected/orders_segment_summary_\(rules)_rules.csv").rows
    #expect(summary.count == sums.count)
    for row in summary {
      let sum = try #require(sums[row["segment"] ?? ""])
      #expect(row["customers"] == String(sum.customers))
      #expect(row["orders"] == String(sum.orders))
      #expect(row["revenue"] == String(sum.revenue))
      let average = try #require(Double(row["aov"] ?? ""))
      #expect(abs(Double(sum.revenue) / Double(sum.orders) - average) <= 0.005 + 1e-9)
    }
  }

  private static let names: [RFMSegment: String] = [
    .champions: "Champions", .potentialLoyalist: "Potential Loyalist",
    .loyalCustomers: "Loyal Customers", .promising: "Promising", .newCustomers: "New Customers",
    .cannotLoseThem: "Can't Lose Them", .atRisk: "At Risk", .needAttention: "Need Attention",
    .aboutToSleep: "About To Sleep", .lost: "Lost", .others: "Others",
  ]

  /// The rules in the unit tests of the package.
  private static let unitTestRules = RFMSegmentRules([
    .init(.champions, 4...5, 4...5, 4...5), .init(.loyalCustomers, 2...5, 3...5, 3...5),
    .init(.potentialLoyalist, 3...5, 1...3, 1...3), .init(.newCustomers, 4...5, 1...1, 1...1),
    .init(.promising, 3...4, 1...1, 1...1), .init(.needAttention, 2...3, 2...3, 2...3),
    .init(.aboutToSleep, 2...3, 1...2, 1...2), .init(.atRisk, 1...2, 2...5, 2...5),
    .init(.cannotLoseThem, 1...1, 4...5, 4...5), .init(.lost, 1...2, 1...2, 1...2),
  ])
}
