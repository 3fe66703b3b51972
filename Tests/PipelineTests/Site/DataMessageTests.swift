import AccountModel
import Diagnostics
import Localization
import Pipeline
import TestSupport
import Testing

@Suite struct `Messages about data` {
  private static let acme = ["content/accounts/acme/index.md": "---\ntitle: Acme\n---\n"]

  private func diagnostics(
    _ files: [String: String], today: String = "2026-06-30"
  ) async throws -> [Diagnostic] {
    try await MemorySite(Self.acme.merging(files) { $1 }, today: today).diagnostics
  }

  private func place(_ diagnostic: Diagnostic?) -> String? {
    diagnostic.map { diagnostic in
      let (start, end) = (diagnostic.range.start, diagnostic.range.end)
      return "\(diagnostic.range.file):\(start.line):\(start.column)-\(end.column)"
    }
  }

  @Test func `an account without a dossier is marked at its key`() async throws {
    let found = try await diagnostics([
      "content/data/orders.csv":
        "date,amount,account_id\n2026-01-01,5,acme\n2026-01-02,5, \"zeta\" \n2026-01-02,5,beta\n",
      "content/data/satisfaction.csv":
        "date;account_id;metric;score\n2026-01-05;gamma;nps;9\n",
    ])
    #expect(found.map(\.code) == [.candidateAccount, .candidateAccount, .candidateAccount])
    #expect(
      found.compactMap(place).sorted() == [
        "content/data/orders.csv:3:15-21", "content/data/orders.csv:4:14-18",
        "content/data/satisfaction.csv:2:12-17",
      ])
  }

  @Test func `an order after today is marked at its date`() async throws {
    let found = try await diagnostics([
      "content/data/orders.csv":
        "account_id,amount,note,date\nacme,5,\"two\nlines\",2026-01-01\nacme,5,,2027-01-31\n"
    ])
    let future = found.first { $0.code == .futurePeriod }
    #expect(place(future) == "content/data/orders.csv:4:9-19")
  }

  @Test func `an as-of date after today is marked where it is written`() async throws {
    let found = try await diagnostics(
      ["content/workspace.yml": "name: Test\nas_of: 2027-01-31\n"])
    #expect(found.map(\.code) == [.asOfInFuture])
    #expect(place(found.first) == "content/workspace.yml:2:8-18")
    let tree = MemoryTree(bytes: ["content/workspace.yml": Array("name: Test\n".utf8)])
    let loaded = try await WorkspaceLoader(tree).load(
      asOf: .date(try #require(CalendarDate(iso: "2027-01-31"))),
      today: try #require(CalendarDate(iso: "2026-06-30")))
    #expect(loaded.diagnostics.map(\.range.file) == ["--as-of"])
  }

  @Test(arguments: ["0001-01-01", "1899-12-30", "0001-01-01 00:00:00", "01/01/0001"])
  func `a date before 1900 is called that`(date: String) async throws {
    let found = try await diagnostics([
      "content/data/orders.csv": "date,account_id,amount\n2026-01-01,acme,5\n\(date),acme,5\n"
    ])
    #expect(found.map(\.code) == [.badRowDate])
    #expect(
      found.first?.message.text(in: .english) == "'\(date)' in column 'date' lies before 1900")
    #expect(
      found.first?.notes.first?.text(in: .english)
        == "dates are read from 1900-01-01 on: many programs export an earlier one for none")
  }

  @Test func `a date of the Persian calendar that does not exist is not called early`() async throws
  {
    let found = try await diagnostics([
      "content/workspace.yml": "name: Test\ndata: {orders: {calendar: jalali}}\n",
      "content/data/orders.csv": "date,account_id,amount\n1404-01-01,acme,5\n1404-12-31,acme,5\n",
    ])
    #expect(
      found.map { $0.message.text(in: .english) } == [
        "'1404-12-31' in column 'date' is not a date"
      ])
  }

  @Test(arguments: ["prospect", "target"])
  func `a prospect with orders is a warning at its status`(status: String) async throws {
    let orders = "date,account_id,amount\n2026-01-01,acme,5\n2026-02-01,acme,5\n"
    let found = try await diagnostics([
      "content/accounts/acme/index.md": "---\ntitle: Acme\nstatus: \(status)\n---\n",
      "content/data/orders.csv": orders,
    ])
    #expect(found.map(\.code) == [.orderingProspect])
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.first?.message.text(in: .english)
        == "the account is '\(status)' and has orders: 2, the last on 2026-02-01")
    #expect(found.first?.range.start.line == 3)
    let active = try await diagnostics([
      "content/accounts/acme/index.md": "---\ntitle: Acme\nstatus: active\n---\n",
      "content/data/orders.csv": orders,
    ])
    #expect(active == [])
  }
}
