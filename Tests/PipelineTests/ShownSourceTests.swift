import AccountModel
import Foundation
import Pipeline
import TestSupport
import Testing

@Suite struct `Files that messages quote` {
  @Test func `are words in their declared encoding`() throws {
    let folder = try TemporaryFolder()
    var configuration = Configuration.standard
    configuration.data["orders"] = Configuration.DataOptions(encoding: "windows-1250")
    let data = folder.url.appending(path: "content/data")
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    for name in ["orders.csv", "targets.csv"] {
      try Data([0xB3, 0xF3]).write(to: data.appending(path: name))
    }
    let source = ShownSource(workspace: folder.path, configuration: configuration)
    #expect(source.bytes(of: "content/data/orders.csv") == Array("łó".utf8))
    #expect(source.bytes(of: "content/data/targets.csv") == [0xB3, 0xF3])
    #expect(source.bytes(of: "content/data/fx.csv") == nil)
  }
}
