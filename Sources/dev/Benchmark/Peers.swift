import ArgumentParser
import Foundation

/// The programs that Keyplan is timed beside, and the scripts that write what they work on.
struct Peers {
  let keyplan: String
  let hugo: String
  private let python: String
  private let scripts: String

  /// - Throws: `ValidationError` where something is missing.
  init(checkout: String) throws {
    keyplan = "\(checkout)/.build/release/keyplan"
    hugo = "\(checkout)/.venv/bin/hugo"
    python = "\(checkout)/.venv/bin/python"
    scripts = "\(checkout)/../shared/bench"
    for path in [keyplan, hugo, python, "\(scripts)/make_corpus.py"]
    where !FileManager.default.fileExists(atPath: path) {
      throw ValidationError(
        "'\(path)' is missing; run 'scripts/setup bench' and 'swift build -c release' at the root")
    }
  }

  func makeCorpus(accounts: Int, at folder: String) throws {
    _ = try output(of: [python, "\(scripts)/make_corpus.py", String(accounts), folder])
  }

  func makeOrders(rows: Int, at file: String) throws {
    _ = try output(of: [python, "\(scripts)/make_orders.py", String(rows), file])
  }

  /// DuckDB's own time for the sum and count by account and month on two threads, in seconds.
  func timeAggregation(of file: String) throws -> Double {
    let text = try output(of: [python, "\(scripts)/make_orders.py", "--time", file, "2"])
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let place = words.lastIndex(of: "s"), place > 0, let seconds = Double(words[place - 1])
    else { throw MeasuredProcess.Failure(description: "no time in '\(text)'") }
    return seconds
  }

  private func output(of command: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw MeasuredProcess.Failure(description: "'\(command.joined(separator: " "))' failed")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
