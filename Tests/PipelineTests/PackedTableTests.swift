import AccountModel
import Diagnostics
import Foundation
import Pipeline
import Segmentation
import Testing

@Suite struct `A data file packed by gzip` {
  /// `date,account_id,amount`, then acme's 100 on 2026-05-01 and 20.50 on 2026-05-02.
  private static let packed =
    "H4sIAAAAAAACA0tJLEnVSUxOzi/NK4nPTNFJzAWxuIwMjMx0DUx1DQyBkrmpOoYGBggxI4iYkYGeqQEXABFN3/NBAAAA"
  /// The same, the second row in an archive of its own behind the first.
  private static let packedTwice = """
    H4sIAAAAAAACA0tJLEnVSUxOzi/NK4nPTNFJzAWxuIwMjMx0DUx1DQyBkrmpOoYGBlwAMLG1VSsAAAAfiwgAAAAA\
    AAIDMzIwMtM1MNU1MNJJTM5N1TEy0DM14AIAH41zeRYAAAA=
    """

  private static func load(_ name: String, _ bytes: [UInt8]) async throws -> LoadedWorkspace {
    let tree = MemoryTree(bytes: [
      "content/workspace.yml": Array("name: Test\n".utf8),
      "content/accounts/acme/index.md": Array("---\ntitle: Acme\n---\n".utf8),
      "content/data/\(name)": bytes,
    ])
    return try await WorkspaceLoader(tree).load(
      asOf: nil, today: CalendarDate(dayNumber: 20_600))
  }

  @Test(arguments: [packed, packedTwice], ["orders.csv.gz", "orders/2026-Q2.csv.GZ"])
  func `is read like any other`(base64: String, name: String) async throws {
    let bytes = try #require(Data(base64Encoded: base64))
    let loaded = try await Self.load(name, Array(bytes))
    #expect(loaded.diagnostics == [])
    let entries = loaded.portfolio.tables.ledger.accounts.flatMap(\.entries)
    #expect(entries.map(\.amount) == [10_000, 2050])
    #expect(entries.map(\.line) == [2, 3])
  }

  @Test(arguments: [0, 5, 30, 68]) func `is left out where it is damaged`(length: Int) async throws
  {
    let bytes = try #require(Data(base64Encoded: Self.packed))
    let loaded = try await Self.load("orders.csv.gz", Array(bytes.prefix(length)))
    let expected: DiagnosticCode = length == 0 ? .emptyTable : .damagedArchive
    #expect(loaded.diagnostics.map(\.code) == [expected])
    #expect(loaded.portfolio.tables.ledger.accounts.isEmpty)
  }

  @Test func `is named where it is none`() async throws {
    let loaded = try await Self.load("targets.csv.gz", Array("account_id,period\n".utf8))
    #expect(loaded.diagnostics.map(\.code) == [.damagedArchive])
  }
}
