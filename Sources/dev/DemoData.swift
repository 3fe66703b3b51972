import ArgumentParser
import Foundation

/// Writes the CSV files of the demo workspace: the same bytes on every machine.
struct DemoData: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo-data", abstract: "Write the CSV files of the demo workspace.")

  @Option(help: "The folder that receives the files.")
  var destination = "content/data"

  @Option(help: "Where the random numbers start.")
  var seed: UInt64 = 20_260_630

  func run() throws {
    let book = DemoDataBook(profiles: DemoDataProfile.all, seed: seed)
    let folder = URL(fileURLWithPath: destination, isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for table in book.tables {
      try Data(table.text.utf8).write(to: folder.appendingPathComponent(table.name))
      print("\(table.name): \(table.rowCount) rows")
    }
  }
}
