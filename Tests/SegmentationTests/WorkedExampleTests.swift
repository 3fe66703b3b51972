import AccountModel
import Localization
import Testing

@testable import Segmentation

struct WorkedExampleTests {
  /// `a` grows from 1,000 to 1,500, `b` buys once.
  private static func fixture() -> PortfolioFixture {
    var fixture = PortfolioFixture()
    fixture.rows = [
      .init("a", "1", "2024-03-01", 1000_00, cost: 600_00),
      .init("a", "2", "2025-03-01", 900_00, cost: 500_00),
      .init("a", "3", "2025-06-01", 600_00, cost: 400_00),
      .init("b", "4", "2025-04-01", 500_00, cost: 100_00),
    ]
    return fixture
  }

  private static func text(_ example: WorkedExample?) -> String {
    let steps = example?.steps.map { part in
      switch part {
      case .symbols(let symbols): symbols
      case .figure(let value, _): number(value)
      }
    }
    return (steps ?? []).joined()
  }

  private static func number(_ value: MetricValue) -> String {
    switch value {
    case .money(let amount): amount.rounded(places: 2).description
    case .number(let number): "\((number * 1000).rounded() / 1000)"
    case .count(let count): "\(count)"
    case .date(let date): date.iso
    case .text(let text): text
    case .undefined: "?"
    }
  }

  @Test(
    arguments: [
      ("yoy", "(1500.00 − 1000.00) ÷ 1000.00"), ("share_ttm", "1500.00 ÷ 2000.00"),
      ("rank_ttm", "1.0 + 0"), ("recency_days", "2025-12-31 − 2025-06-01"),
      ("gross_margin", "1500.00 − 900.00"), ("median_customers", "1500.00 ÷ 1000.0"),
      ("top_fifth", "1500.0 ÷ 2000.00"),
      ("net_retention", "(1000.00 − 0 − 0 + 500.00) ÷ 1000.00"),
      ("effective_accounts", "10000.0 ÷ 6250.0"),
    ])
  func `figures stand in the formula`(name: String, steps: String) throws {
    let examples = try Self.fixture().portfolio().worked
    #expect(Self.text(examples[name]) == steps)
  }

  @Test func `the example is the largest account for which the figure says something`() throws {
    let examples = try Self.fixture().portfolio().worked
    #expect(examples["revenue_ttm"]?.account == "a")
    // Nobody is larger than `a`.
    #expect(examples["cum_before"]?.account == "b")
    #expect(examples["net_retention"]?.account == nil)
    #expect(examples["share_of_wallet"] == nil)
  }

  /// Each formula of money and numbers, computed from its own steps, gives its result.
  @Test func `a sum of months is the revenue`() throws {
    let example = try #require(try Self.fixture().portfolio().worked["revenue_ttm"])
    let months = example.steps.compactMap { part -> ExactDecimal? in
      if case .figure(.money(let amount), _) = part { amount } else { nil }
    }
    #expect(months.count == 12)
    #expect(example.result == .money(months.reduce(.zero, +)))
  }

  @Test func `every formula names figures that exist`() throws {
    var fixture = Self.fixture()
    fixture.rows += try (0..<30).map { index in
      let month = CalendarMonth(of: try day("2023-01-01")).adding(months: index)
      return .init("a", "m\(index)", month.firstDay.iso, Int64(100_00 + index * 7_00), cost: 10_00)
    }
    try fixture.cost("a", "2025", .freight, "50")
    try fixture.answer("a", "2025-05-01", 9)
    try fixture.invoice("c", "i", "2025-02-01", 100_00, due: "2025-03-01", paid: "2025-03-11")
    fixture.spend("a", 2025, .us, 9000)
    let portfolio = try fixture.portfolio()
    let examples = portfolio.worked
    var worked = 0
    for metric in Metric.all where metric.pattern != nil {
      guard let example = examples[metric.name] else { continue }
      #expect(!example.steps.isEmpty, "\(metric.name)")
      worked += 1
    }
    for measure in PortfolioMeasure.all where measure.pattern != nil {
      guard let example = examples[measure.name] else { continue }
      #expect(!example.steps.isEmpty, "\(measure.name)")
      worked += 1
    }
    #expect(worked > 60)
  }

  @Test func `no measure has the name of a metric, and each is in every language`() {
    let names = PortfolioMeasure.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(names).isDisjoint(with: Metric.all.map(\.name)))
    for measure in PortfolioMeasure.all {
      for language in Language.allCases {
        #expect(
          !measure.label.text(in: language).isEmpty && !measure.formula.text(in: language).isEmpty)
      }
    }
  }
}

extension Portfolio {
  fileprivate var worked: [String: WorkedExample] { examples(silence: silence) }
}
