import Diagnostics
import Foundation
import Pipeline
import TestSupport
import Testing

@Suite struct `An export in another encoding` {
  @Test func `is quoted in words`() throws {
    let folder = try TemporaryFolder()
    try folder.write("name: Mine\n", to: "content/workspace.yml")
    try folder.write(
      """
      sources: {customers: {file: customers.csv, encoding: windows-1250}}
      documents:
        accounts: {from: customers, type: account, key: id, id: "{id}", fields: {title: name}}
      """, to: "exports/map.yml")
    let export = folder.url.appending(path: "exports/customers.csv")
    // `id,name`, then a row of one cell: `Łódź`.
    try Data("id,name\n".utf8 + [0xA3, 0xF3, 0x64, 0x9F, 0x0A]).write(to: export)
    let report = try ImportRun(
      mapping: "\(folder.path)/exports/map.yml", sourceFolder: nil, workspace: folder.path,
      isDryRun: true
    ).run()
    let problem = try #require(report.diagnostics.first { $0.code == .wrongCellCount })
    let quoted = try #require(report.source.bytes(of: problem.range.file))
    #expect(String(decoding: quoted, as: UTF8.self) == "id,name\nŁódź\n")
  }
}
