import AccountModel
import Diagnostics
import Localization
import SourceFormats
import TestSupport
import Testing

struct OrderReadingTests {
  @Test(arguments: [
    "order_id,date,account_id,amount\n7,2026-05-01,acme,12.50\n",
    "Order ID;Order Date;Customer ID;Revenue\r\n7;2026-05-01;acme;12,50\r\n",
    "pedido\tdata do pedido\tcliente\tvalor\n7\t2026-05-01\tacme\t12.50\n",
    "numer zamówienia;data zamówienia;klient;kwota\n7;2026-05-01;acme;12,50\n",
    "شماره سفارش,تاریخ سفارش,مشتري,مبلغ\n۷,۲۰۲۶-۰۵-۰۱,acme,۱۲٫۵۰\n",
    "sep=;\ndate;account_id;amount\n2026-05-01;\"acme\";\"12,50\"\n",
  ])
  func `orders read the same in every dress`(text: String) async {
    let tables = await readTables(["orders.csv": text])
    #expect(tables.problems == [])
    #expect(tables.value.ledger.lines == ["acme 2026-05-01 12.50"])
  }

  @Test(arguments: [
    ("date,account_id,amount\n2026-05-01,a,▷x12\n", DiagnosticCode.badNumber),
    ("date,account_id,amount\n2026-05-01,a,▷\n", .badNumber),
    ("date,account_id,amount\n▷2026-02-30,a,12\n", .badRowDate),
    ("date,account_id,amount\n2026-05-01,▷ ,12\n", .emptyRowKey),
    ("date,account_id,amount\n▷2026-05-01,a\n", .wrongCellCount),
    ("date,account_id,amount\n▷2026-05-01,a,1,2\n", .wrongCellCount),
    ("date,account_id,amount\n2026-05-01,▷\"a,12\n", .unparsableCSV),
    ("date,account_id,amount,order_status\n2026-05-01,a,12,▷pend\n", .badCellChoice),
    ("date,account_id,amount,is_return\n2026-05-01,a,12,▷maybe\n", .badCellChoice),
    ("date,account_id,amount,currency\n2026-05-01,a,12,▷USD\n", .mixedCurrency),
    ("date,account_id,amount,cost\n2026-05-01,a,12,▷?\n", .badNumber),
    ("date,account_id,amount\n2026-05-01,a,▷1.234\n", .badNumber),
  ])
  func `a row that cannot be used is named, counted and left out`(
    marked: String, code: DiagnosticCode
  ) async {
    let text = PointedText(marked)
    let tables = await readTables(["orders.csv": text.text])
    #expect(tables.problems.map(\.code) == [code])
    #expect(tables.problems.map(\.range.start) == [text.position])
    #expect(tables.value.ledger.accounts.isEmpty)
    #expect(tables.value.sources.map(\.rejectedRowCount) == [1])
    #expect(tables.value.sources.map(\.rowCount) == [1])
  }

  @Test func `numbers of any size stand beside small ones`() async {
    let text = """
      date,account_id,amount,cost,quantity,product_id
      2026-05-01,a,12.5,,,p
      2026-05-01,a,8999999999999.123456,,,p
      2026-05-01,a,40000000,30000000.5,9000000000,
      2099-12-31,a,-1,,1,p
      2026-05-01,a,3,2.25,1,q
      """
    let tables = await readTables(["orders.csv": text])
    #expect(tables.problems == [])
    #expect(
      tables.value.ledger.lines == [
        "a 2026-05-01 12.500000", "a 2026-05-01 8999999999999.123456",
        "a 2026-05-01 40000000.000000", "a 2026-05-01 3.000000", "a 2099-12-31 -1.000000",
      ])
    let entries = tables.value.ledger.accounts.flatMap(\.entries)
    #expect(entries.map(\.cost) == [nil, nil, 30_000_000_500_000, 2_250_000, nil])
    #expect(entries.map(\.quantity) == [nil, nil, 9_000_000_000_000, 1000, 1000])
    #expect(entries.map(\.product) == [0, 0, -1, 1, 0])
    #expect(entries.map(\.line) == [2, 3, 4, 6, 5])
  }

  @Test(arguments: ["cost", "margin"]) func `a return takes back its cost`(column: String) async {
    let value = column == "cost" ? "60" : "40"
    let text = """
      order_id,date,account_id,amount,\(column),is_return
      1,2026-06-01,a,100,\(value),false
      2,2026-06-02,a,100,\(value),true
      3,2026-06-03,a,-100,-\(value),true
      4,2026-06-04,a,100,-\(value),true
      5,2026-06-05,a,-100,\(value),true
      """
    let entries = await readTables(["orders.csv": text]).value.ledger.accounts.flatMap(\.entries)
    #expect(entries.map(\.amount) == [100, -100, -100, -100, -100])
    #expect(entries.map(\.cost) == [60, -60, -60, -60, -60])
  }

  @Test func `quantities are read in thousandths, and negative for a return`() async {
    let text = """
      date,account_id,amount,quantity,is_return
      2026-05-01,a,12.00,24,
      2026-05-02,a,12.00,1.5,
      2026-05-03,a,12.00,,
      2026-05-04,a,12.00,2,true
      2026-05-05,a,-12.00,-3,
      """
    let tables = await readTables(["orders.csv": text])
    #expect(tables.problems == [])
    #expect(
      tables.value.ledger.accounts.first?.entries.map(\.quantity)
        == [24_000, 1_500, nil, -2_000, -3_000])
    #expect(tables.value.ledger.hasQuantities)
  }

  @Test func `due and paid dates are read, and a status of paid closes a row without a day`() async
  {
    let text = """
      date,account_id,amount,due_date,paid_date,order_status
      2026-05-01,a,12.00,2026-06-01,2026-06-05,paid
      2026-05-02,a,13.00,2026-06-02,,open
      2026-05-03,a,14.00,2026-06-03,,paid
      2026-05-04,a,15.00,,2026-06-04,paid
      2026-05-05,a,16.00,2026-06-05,,cancelled
      2026-05-06,a,17.00,2026-06-06,,
      """
    for taskCount in [1, 4] {
      let tables = await readTables(["orders.csv": text], taskCount: taskCount)
      #expect(tables.problems == [])
      let payments = tables.value.ledger.accounts.first?.payments ?? []
      #expect(payments.map(\.amount) == [1200, 1300, 1400, 1700])
      #expect(payments.map(\.due.iso) == ["2026-06-01", "2026-06-02", "2026-06-03", "2026-06-06"])
      #expect(
        payments.map(\.settlement)
          == [
            CalendarDate(iso: "2026-06-05").map(LedgerPayment.Settlement.paid) ?? .open, .open,
            .paidOnUnknownDay, .open,
          ])
    }
  }

  @Test func `a due date that is none costs the row only its payment`() async {
    let text = PointedText(
      "date,account_id,amount,due,paid\n2026-05-01,a,12.50,▷in May,\n")
    let tables = await readTables(["orders.csv": text.text])
    #expect(tables.problems.map(\.code) == [.badRowDate])
    #expect(tables.problems.map(\.severity) == [.warning])
    #expect(tables.problems.map(\.range.start) == [text.position])
    #expect(tables.value.ledger.lines == ["a 2026-05-01 12.50"])
    #expect(tables.value.ledger.accounts.first?.payments == [])
  }

  @Test func `columns that are not read are an info, said once for files alike`() async {
    let header = "date,account_id,amount,discount,Channel\n"
    let tables = await readTables([
      "orders-2025.csv": header + "2025-05-01,a,1,0,web\n",
      "orders-2026.csv": header + "2026-05-01,a,1,0,web\n",
    ])
    #expect(tables.problems.map(\.severity) == [.info])
    #expect(
      tables.problems.map(\.line) == [
        "D403 data/orders-2025.csv:1:24-32 columns that this version does not read: 'discount', 'Channel'"
      ])
  }

  @Test(arguments: [
    ("Acmee", "acme"), ("ACME", "acme"), ("C-1002 ", "C1002"), ("C1003", nil), ("zenith", nil),
  ])
  func `the nearest account is proposed, another number is not`(key: String, nearest: String?) async
  {
    let tables = await readTables(
      ["orders.csv": "date,account_id,amount\n2026-05-01,\(key),1\n"],
      keys: ["acme": "acme", "C1002": "acme", "beta": "beta"])
    #expect(tables.diagnostics.map(\.code) == [.candidateAccount])
    let help = tables.diagnostics.first?.help.map { $0.text(in: .english) }
    #expect(help == (nearest.map { ["did you mean '\($0)'?"] } ?? []))
  }

  @Test func `a quantity that is no number costs the row only its quantity`() async {
    let text = PointedText("date,account_id,amount,quantity\n2026-05-01,a,12.50,▷10 kg\n")
    let tables = await readTables(["orders.csv": text.text])
    #expect(tables.problems.map(\.code) == [.badNumber])
    #expect(tables.problems.map(\.severity) == [.warning])
    #expect(tables.problems.map(\.range.start) == [text.position])
    #expect(tables.value.ledger.lines == ["a 2026-05-01 12.50"])
    #expect(!tables.value.ledger.hasQuantities)
    #expect(tables.value.sources.map(\.rejectedRowCount) == [0])
  }

  @Test func `a missing column names the header that may be meant`() async throws {
    let tables = await readTables(["orders.csv": "date,account_id,amuont\n2026-05-01,a,1\n"])
    #expect(tables.problems.map(\.code) == [.missingColumn])
    let missing = try #require(tables.problems.first)
    #expect(
      missing.help.map { $0.text(in: .english) } == ["if 'amuont' is meant, write 'amount'"])
    #expect(missing.range == SourceRange(file: "data/orders.csv", line: 1, column: 1, length: 22))
  }

  @Test func `workspace settings rename columns and declare formats`() async {
    let text = "Dia;Kunde;Summe\n31/12/2025;acme;1.234\n"
    let tables = await readTables(["orders.csv": text]) { configuration in
      configuration.data["orders"] = Configuration.DataOptions(
        columns: ["Dia": "date", "Kunde": "account_id", "summe": "amount"], dates: "dd/MM/yyyy",
        decimalMark: ",")
    }
    #expect(tables.problems == [])
    #expect(tables.value.ledger.lines == ["acme 2025-12-31 1234"])
  }

  @Test func `cancelled orders are left out and counted, returns are negative`() async {
    let text = """
      order_id,date,account_id,amount,order_status,is_return
      1,2026-05-01,a,10,paid,
      2,2026-05-02,a,20,cancelled,
      3,2026-05-03,a,5,open,yes
      4,2026-05-04,a,-7,,yes

      """
    let tables = await readTables(["orders.csv": text])
    #expect(tables.problems == [])
    #expect(tables.value.ledger.lines == ["a 2026-05-01 10", "a 2026-05-03 -5", "a 2026-05-04 -7"])
    #expect(tables.value.sources.map(\.cancelledRowCount) == [1])
  }

  @Test func `a foreign amount takes the latest rate on or before its day`() async {
    let rates = "date,currency,rate_to_base\n2026-01-01,USD,0.9\n2026-05-01,USD,0.85555\n"
    let orders = """
      date,account_id,amount,currency
      2026-04-30,a,10,USD
      2026-05-01,a,10.01,usd
      2026-05-02,a,3,EUR
      2025-12-31,a,1,USD

      """
    let tables = await readTables(["fx.csv": rates, "orders.csv": orders])
    #expect(tables.problems.map(\.code) == [.mixedCurrency])
    #expect(
      tables.value.ledger.lines
        == ["a 2026-04-30 9.0000", "a 2026-05-01 8.5641", "a 2026-05-02 3.0000"])
  }

  @Test func `keys of one account meet in one ledger`() async {
    let orders =
      "date,account_id,amount\n2026-05-02,0015g,1\n2026-05-01,ACME,2\n2026-05-03,beta,3\n"
    let tables = await readTables(["orders.csv": orders], keys: ["0015g": "acme", "ACME": "acme"])
    #expect(
      tables.value.ledger.lines == ["acme 2026-05-01 2", "acme 2026-05-02 1", "beta 2026-05-03 3"])
    #expect(tables.diagnostics.map(\.code) == [.candidateAccount])
    #expect(tables.diagnostics.map(\.severity) == [.info])
  }

  @Test func `unknown accounts are errors where the workspace says so`() async {
    let orders = "date,account_id,amount\n2026-05-02,a,1\n"
    let tables = await readTables(["orders.csv": orders]) { $0.refusesUnknownAccounts = true }
    #expect(tables.diagnostics.map(\.severity) == [.error])
  }

  @Test func `many candidates and many bad rows are summarised but counted`() async {
    var text = "date,account_id,amount\n"
    for index in 0..<100 { text += "2026-05-01,c\(index),1\n2026-05-01,c,bad\n" }
    let tables = await readTables(["orders.csv": text])
    #expect(tables.diagnostics.count { $0.code == .candidateAccount } == 1)
    #expect(tables.diagnostics.count { $0.code == .badNumber } == 21)
    #expect(tables.value.sources.map(\.rejectedRowCount) == [100])
    #expect(tables.value.sources.map(\.candidates.count) == [100])
  }

  @Test func `identical rows count twice and are told`() async {
    let orders =
      "order_id,date,account_id,amount\n1,2026-05-02,a,5\n1,2026-05-02,a,5\n1,2026-05-02,a,6\n"
    let tables = await readTables(["orders.csv": orders])
    #expect(tables.problems.map(\.code) == [.duplicateRowKey])
    #expect(tables.problems.map(\.severity) == [.info])
    #expect(tables.problems.map(\.range.start.line) == [3])
    #expect(tables.value.ledger.lines.count == 3)
  }

  @Test func `rows without an order id are orders of their own`() async {
    let orders = "date,account_id,amount\n2026-05-02,a,5\n2026-05-02,a,5\n"
    let tables = await readTables(["orders.csv": orders])
    #expect(tables.problems == [])
    #expect(Set(tables.value.ledger.accounts[0].entries.map(\.order)).count == 2)
  }

  @Test func `files of a folder and of a name belong together`() async {
    let header = "date,account_id,amount\n"
    let tables = await readTables([
      "orders/2025-Q1.csv": header + "2025-01-01,a,1\n",
      "orders-2024.csv": header + "2024-01-01,a,2.5\n",
      "ordres.csv": header,
    ])
    #expect(tables.value.ledger.lines == ["a 2024-01-01 2.5", "a 2025-01-01 1.0"])
    #expect(tables.value.ledger.files == ["data/orders-2024.csv", "data/orders/2025-Q1.csv"])
    #expect(tables.problems.map(\.code) == [.unknownDataFile])
  }
}
