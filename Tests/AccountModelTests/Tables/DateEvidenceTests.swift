import Diagnostics
import Localization
import TestSupport
import Testing

@testable import AccountModel

@Suite struct DateEvidenceTests {
  private static func pattern(_ cells: [String]) -> String? {
    var evidence = DateEvidence()
    for cell in cells {
      Array(cell.utf8).withUnsafeBytes { evidence.add($0, 0, $0.count) }
    }
    return evidence.pattern
  }

  @Test(arguments: [
    (["01.02.2026", "13.02.2026"], "dd.MM.yyyy"), (["31/12/2025", "", "1/2/2026"], "dd/MM/yyyy"),
    (["13-02-2026 10:00"], "dd-MM-yyyy"), (["soon", "13.02.2026", "13/02/26"], "dd.MM.yyyy"),
  ])
  func `days before months are told by a day above 12`(cells: [String], pattern: String) {
    #expect(Self.pattern(cells) == pattern)
  }

  @Test(arguments: [
    ["01.02.2026", "02.03.2026"], ["13.02.2026", "02.13.2026"], ["12/31/2026"],
    ["13.02.2026", "2026-02-13"], ["13.02.2026", "2026/2/13"], ["2026-02-13"], ["13.02.26"],
    ["25.12.1404"], ["32.01.2026"], ["30.02.2026"], ["13.02.2026x"], ["soon"], [],
  ])
  func `anything else is left to workspace.yml`(cells: [String]) {
    #expect(Self.pattern(cells) == nil)
  }

  @Test(arguments: [1, 3])
  func `orders and small tables are read in the format found`(taskCount: Int) async {
    let tables = await readTables(
      [
        "orders.csv": "date,account_id,amount\n01.02.2026,a,1\n28.02.2026,a,2\n03.04.26,a,3\n",
        "fx.csv": "date,currency,rate_to_base\n15/01/2026,BRL,0.16\n",
      ], taskCount: taskCount)
    #expect(tables.value.ledger.lines == ["a 2026-02-01 1", "a 2026-02-28 2"])
    #expect(tables.problems.map(\.code) == [.badRowDate])
    #expect(
      tables.problems.first?.help.first?.text(in: .english)
        == "expected dd.MM.yyyy; name another pattern in workspace.yml: "
        + "data: {dates: dd.MM.yy} or data: {dates: MM.dd.yy}")
  }

  @Test(arguments: [
    ("1/2/2026", ["d/M/yyyy", "M/d/yyyy"]), ("01/02/2026", ["dd/MM/yyyy", "MM/dd/yyyy"]),
    ("31.12.2026 10:00", ["dd.MM.yyyy"]), ("12/31/2026", ["MM/dd/yyyy"]),
    ("2026/1/2", ["yyyy/M/d"]), ("31-12-26", ["dd-MM-yy"]), ("99-12-31", ["yy-MM-dd"]),
    ("۱/۲/۲۰۲۶", ["d/M/yyyy", "M/d/yyyy"]), ("1/2/1404", []), ("30.02.2026", []), ("soon", []),
    ("", []), ("1/2-2026", ["d/M/yyyy", "M/d/yyyy"]), ("1.2.3.4", []),
  ])
  func `what was typed tells the patterns to propose`(text: String, patterns: [String]) {
    #expect(DateFormat.patterns(fitting: text) == patterns)
  }

  @Test func `a declared format stands`() async {
    let tables = await readTables(
      ["orders.csv": "date,account_id,amount\n28.02.2026,a,2\n"]
    ) { $0.data[""] = Configuration.DataOptions(dates: "MM.dd.yyyy") }
    #expect(tables.problems.map(\.code).contains(.badRowDate))
  }
}
