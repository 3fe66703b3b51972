import AccountModel
import Foundation
import Segmentation
import TestSupport
import Testing

/// Freight as cost to serve of the classes of Northwind.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct ServiceConformanceTests {
  private struct Expected: Decodable {
    struct Group: Decodable {
      let accounts: Int
      let revenue: String
      let freight: String
      let freight_to_revenue: Double
    }
    struct Total: Decodable {
      let revenue: String
      let freight: String
    }
    let A: Group
    let B: Group
    let C: Group
    let total: Total
    let top5: [[String]]
  }

  @Test func `freight by class equals the reference`() throws {
    let served = try customers()
    let expected = try JSONDecoder().decode(
      Expected.self,
      from: Data(try SharedData.bytes("northwind/expected/cost_to_serve_all.json")))
    let ids = served.keys.sorted()
    let ranking = RevenueRanking(
      ids.map { served[$0]?.revenue.rescaled(to: 6).coefficient })
    let total = served.values.compactMap(\.cost).reduce(.zero, +)
    #expect(total == ExactDecimal(expected.total.freight))
    #expect(
      served.values.map(\.revenue).reduce(.zero, +) == ExactDecimal(expected.total.revenue))
    let largest = ranking.order.prefix(5).map { [ids[$0], served[ids[$0]]?.revenue.description] }
    #expect(largest.map { $0[0] } == expected.top5.map { $0[0] })
    #expect(
      largest.map { $0[1].flatMap { ExactDecimal($0) } }
        == expected.top5.map { ExactDecimal($0[1]) })

    var shares = 0.0
    for (abc, group) in [(ABCClass.a, expected.A), (.b, expected.B), (.c, expected.C)] {
      let members = ids.indices.filter {
        ranking.abcClass(at: $0, cuts: Configuration.ABC.Preset.share80and95.cuts, crossing: .up)
          == abc
      }
      let summary = ServiceSummary(members.compactMap { served[ids[$0]] }, total: total)
      #expect(summary.accounts == group.accounts)
      #expect(summary.revenue == ExactDecimal(group.revenue))
      #expect(summary.costToServe.value == ExactDecimal(group.freight))
      let ratio = try #require(summary.costToServeRatio.value)
      #expect(abs(ratio - group.freight_to_revenue) <= 1e-9)
      shares += try #require(summary.effortShare.value)
    }
    #expect(abs(shares - 1) < 1e-12)
  }

  /// Revenue and freight of every customer with an order: price * quantity * (1 - discount).
  private func customers() throws -> [String: ServiceSummary.Served] {
    var revenues: [String: ExactDecimal] = [:]
    for row in try SharedTable("northwind/order_details.csv").rows {
      let price = try #require(ExactDecimal(row["unitPrice"] ?? ""))
      let quantity = try #require(Int128(row["quantity"] ?? ""))
      let discount = try #require(ExactDecimal(row["discount"] ?? ""))
      let kept = (ExactDecimal(1) - discount)
      let amount = ExactDecimal(
        coefficient: price.coefficient * quantity * kept.coefficient,
        scale: price.scale + kept.scale)
      revenues[row["orderID"] ?? "", default: .zero] =
        revenues[row["orderID"] ?? "", default: .zero] + amount
    }
    var sums: [String: (revenue: ExactDecimal, freight: ExactDecimal)] = [:]
    for row in try SharedTable("northwind/orders.csv").rows {
      let sum = sums[row["customerID"] ?? ""] ?? (.zero, .zero)
      sums[row["customerID"] ?? ""] = (
        sum.revenue + (revenues[row["orderID"] ?? ""] ?? .zero),
        sum.freight + (try #require(ExactDecimal(row["freight"] ?? "")))
      )
    }
    return sums.mapValues { .init(revenue: $0.revenue, margin: nil, cost: $0.freight) }
  }
}
