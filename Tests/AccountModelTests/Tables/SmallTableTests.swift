import AccountModel
import Diagnostics
import Localization
import SourceFormats
import TestSupport
import Testing

struct SmallTableTests {
  @Test func `answers take the usual scale of their metric`() async {
    let text = #"""
      date,account_id,metric,score,scale_min,scale_max,person_id,comment
      2026-01-05,acme,nps,9,,,person/maria,"good, ""really"""
      2026-01-06,acme,csat,4.5,,,,
      2026-01-07,acme,survey,7,1,7,jose,

      """#
    let tables = await readTables(["satisfaction.csv": text])
    #expect(tables.problems == [])
    let answers = tables.value.satisfaction
    #expect(answers.map(\.scale) == [0...10, 1...5, 1...7])
    #expect(answers.map(\.person) == ["maria", nil, "jose"])
    #expect(answers.map(\.score) == [ExactDecimal(9), ExactDecimal("4.5"), ExactDecimal(7)])
    #expect(answers.map(\.comment) == ["good, \"really\"", nil, nil])
    #expect(answers.map(\.row.line) == [2, 3, 4])
  }

  @Test func `a file in UTF-16 is one error`() async {
    let bytes: [UInt8] = [0xFF, 0xFE] + "date,account_id,amount\n".utf8.flatMap { [$0, 0] }
    let tables = await DataTablesReader.read(
      files: [StreamedFile(SourceFile(path: "data/orders.csv", bytes: bytes))],
      configuration: .standard,
      accountKeys: AccountKeys([:]))
    #expect(tables.diagnostics.map(\.code) == [.notUTF8])
  }

  @Test func `potential, costs and targets are typed and in base currency`() async {
    let fx = "date,currency,rate_to_base\n2025-06-01,BRL,0.16\n"
    let potential = """
      account_id,product_id,year,with,spend,currency,appetite,confidence
      acme,cold-box,2025,competitor,"1,000.00",BRL,2,confirmed
      acme,telemetry,2025,not applicable,,,,

      """
    let costs = "account_id,period,kind,cost,hours\nacme,2026-Q1,kam_time,300,12.5\n"
    let targets =
      "account_id,tier,owner,period,metric,target\nacme,,,2026,revenue,1000\n,A,,2026-05,nps,50\n,,person/ana,2026-Q4,margin,20\n"
    let tables = await readTables([
      "fx.csv": fx, "potential.csv": potential, "cost_to_serve.csv": costs, "targets.csv": targets,
    ])
    #expect(tables.problems == [])
    #expect(tables.value.wallet.map(\.spend) == [ExactDecimal(160), nil])
    #expect(tables.value.wallet.map(\.supplier) == [.competitor, .notApplicable])
    #expect(tables.value.wallet.map(\.confidence) == [.confirmed, nil])
    #expect(tables.value.serviceCosts.map(\.hours) == [ExactDecimal("12.5")])
    #expect(tables.value.targets.map(\.subject) == [.account("acme"), .tier("A"), .owner("ana")])
    #expect(tables.value.products.map(\.id) == ["cold-box", "telemetry"])
  }

  @Test func `products carry their names, and those of the orders their id`() async {
    let products =
      "product_id,name,name_fa,list_price,active,launched\np1,Cold box,جعبه,12.50,no,2020-01-01\n"
    let orders = "date,account_id,amount,product_id\n2026-01-01,a,1,p2\n2026-01-01,a,1,p1\n"
    let tables = await readTables(["products.csv": products, "orders.csv": orders])
    #expect(tables.problems.map(\.code) == [.unknownTableID])
    #expect(tables.value.products.map(\.id) == ["p1", "p2"])
    #expect(tables.value.products.map { $0.name.text(in: .persian) } == ["جعبه", "p2"])
    #expect(tables.value.products.map { $0.name.text(in: .polish) } == ["Cold box", "p2"])
    #expect(tables.value.products.map(\.isActive) == [false, true])
  }

  @Test(arguments: [
    (
      "satisfaction.csv", "date,account_id,metric,score\n2026-01-05,a,nps,▷11\n",
      DiagnosticCode.outOfRange
    ),
    ("satisfaction.csv", "date,account_id,metric,score\n2026-01-05,a,▷npss,9\n", .badCellChoice),
    ("satisfaction.csv", "date,account_id,metric,score\n2026-01-05,▷,nps,9\n", .emptyRowKey),
    ("satisfaction.csv", "date,account_id,metric,score\n▷,a,nps,9\n", .badRowDate),
    ("potential.csv", "account_id,product_id,year,with,spend\na,p,▷26,us,9\n", .outOfRange),
    ("potential.csv", "account_id,product_id,year,with,spend\na,p,2026,us,▷nine\n", .badNumber),
    ("cost_to_serve.csv", "account_id,period,kind,cost\na,▷2026-13,visits,9\n", .badRowDate),
    ("cost_to_serve.csv", "account_id,period,kind,cost\na,2026-12,▷visit,9\n", .badCellChoice),
    ("targets.csv", "account_id,period,metric,target\n▷,2026,revenue,9\n", .emptyRowKey),
    ("fx.csv", "date,currency,rate_to_base\n2026-01-01,USD,▷0\n", .outOfRange),
    (
      "fx.csv", "date,currency,rate_to_base\n2026-01-01,USD,1\n▷2026-01-01,usd,2\n",
      .duplicateRowKey
    ),
    ("products.csv", "product_id,name\np,One\n▷p,Two\n", .duplicateRowKey),
    ("targets.csv", "tier,period,metric,target\nA,2026,nps,1\n▷A,2026,nps,2\n", .duplicateRowKey),
    ("products.csv", "product_id,name,active\np,One,▷perhaps\n", .badCellChoice),
    ("products.csv", "product_id,name\n▷p,One,Two\n", .wrongCellCount),
  ])
  func `a row that cannot be used is an error with its place, and counted`(
    name: String, marked: String, code: DiagnosticCode
  ) async {
    let text = PointedText(marked)
    let tables = await readTables([name: text.text])
    #expect(tables.problems.map(\.code) == [code])
    #expect(tables.problems.map(\.severity) == [.error])
    #expect(tables.problems.map(\.range.start) == [text.position])
    #expect(tables.value.sources.map(\.rejectedRowCount) == [1])
  }

  @Test func `a score outside its scale says how to name another`() async throws {
    let rows = "2026-01-05,a,csat,9,,\n2026-01-06,a,csat,9,1,10\n"
    let tables = await readTables([
      "satisfaction.csv": "date,account_id,metric,score,scale_min,scale_max\n\(rows)"
    ])
    let diagnostic = try #require(tables.problems.first)
    #expect(tables.problems.count == 1)
    #expect(diagnostic.message.text(in: .english) == "'9' in column 'score' is outside 1–5")
    #expect(diagnostic.help.contains { $0.text(in: .english).contains("scale_max") })
    #expect(tables.value.satisfaction.map(\.scale) == [1...10])
  }

  @Test func `a small value says in its own words what is possible`() async throws {
    let tables = await readTables([
      "satisfaction.csv": "date,account_id,metric,score\n2026-01-05,a,npss,9\n"
    ])
    let diagnostic = try #require(tables.problems.first)
    #expect(
      diagnostic.message.text(in: .english) == "unknown value 'npss' in column 'metric'")
    #expect(diagnostic.help.map { $0.text(in: .english) } == ["did you mean 'nps'?"])
  }
}
