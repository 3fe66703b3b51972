import ArgumentParser
import Foundation
import Pipeline

/// Times Keyplan beside its peers, in one run, so that the machine's noise hits both alike.
struct Bench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Times builds beside Hugo and order files beside DuckDB.",
    discussion: """
      Needs the scripts of ../shared/bench and, in .venv, the packages hugo and duckdb \
      (scripts/setup bench). Build in release: swift run -c release dev bench.
      """)

  @Option(help: "Accounts of the workspace; each has ten documents.")
  var accounts = 1000

  @Option(help: "Rows of the order file.")
  var rows = 1_000_000

  @Option(help: "Runs of each program; medians are printed.")
  var runs = 5

  @Option(help: "A folder for the files, best on a RAM disk.")
  var scratch = "/dev/shm/keyplan-bench"

  func run() async throws {
    let peers = try Peers(checkout: FileManager.default.currentDirectoryPath)
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    try await benchSite(peers)
    try await benchOrders(peers)
  }

  // MARK: The site

  private func benchSite(_ peers: Peers) async throws {
    let corpus = "\(scratch)/corpus"
    try peers.makeCorpus(accounts: accounts, at: corpus)
    var ours: [Measurement] = []
    var hugos: [Measurement] = []
    for _ in 0...runs {
      for tool in ["keyplan", "hugo"] {
        try? FileManager.default.removeItem(atPath: "\(corpus)/\(tool)/public")
      }
      ours.append(
        try MeasuredProcess.run(
          [peers.keyplan, "build", "--workspace", "\(corpus)/keyplan"], in: scratch))
      hugos.append(try MeasuredProcess.run([peers.hugo, "--quiet"], in: "\(corpus)/hugo"))
    }
    // The first run of each warms the caches and does not count.
    print("\n\(accounts * 10) documents, \(runs) runs, medians")
    Comparison(
      ("keyplan build", Array(ours.dropFirst())), ("hugo", Array(hugos.dropFirst()))
    ).print()
    try? FileManager.default.removeItem(atPath: "\(corpus)/keyplan/public")
    let report = try await SiteBuild(workspace: "\(corpus)/keyplan", destination: nil)
      .run(asOf: nil, today: SystemClock.today())
    print("\nphases of one build in this process\n\(report.times.report)")
  }

  // MARK: Orders

  private func benchOrders(_ peers: Peers) async throws {
    let workspace = "\(scratch)/orders"
    let file = "\(workspace)/content/data/orders.csv"
    try FileManager.default.createDirectory(
      atPath: "\(workspace)/content/data", withIntermediateDirectories: true)
    try Data("name: Benchmark\n".utf8).write(
      to: URL(filePath: "\(workspace)/content/workspace.yml"))
    try peers.makeOrders(rows: rows, at: file)
    var phases: [Double] = []
    var queries: [Double] = []
    var processes: [Measurement] = []
    for _ in 0...runs {
      let loaded = try await WorkspaceLoader(DiskTree(root: workspace))
        .load(asOf: nil, today: SystemClock.today())
      let timed = loaded.times.phases.filter {
        $0.name == "read tables" || $0.name == "classify accounts"
      }
      phases.append(timed.reduce(0) { $0 + $1.duration / .seconds(1) })
      queries.append(try peers.timeAggregation(of: file))
      processes.append(
        try MeasuredProcess.run(
          [peers.keyplan, "metrics", "--workspace", workspace], in: scratch))
    }
    func median(_ values: [Double]) -> Double { values.dropFirst().sorted()[runs / 2] }
    let (ours, theirs) = (median(phases), median(queries))
    print(
      """

      \(rows) order rows, \(runs) runs, medians
      read and classified     \(seconds(ours))
      DuckDB's aggregation    \(seconds(theirs))
      ratio                   \(hundredths(ours / theirs))
      """)
    let process = Array(processes.dropFirst()).median
    print(
      "keyplan metrics         \(seconds(process.wall)), \(process.peakMemory >> 20) MB at most")
  }
}

/// Two programs that did the same.
private struct Comparison {
  let left: (name: String, runs: [Measurement])
  let right: (name: String, runs: [Measurement])

  init(_ left: (String, [Measurement]), _ right: (String, [Measurement])) {
    self.left = left
    self.right = right
  }

  func print() {
    for (name, runs) in [left, right] {
      let median = runs.median
      Swift.print(
        "\(name.padding(toLength: 22, withPad: " ", startingAt: 0))  "
          + "\(seconds(median.wall)) wall, \(seconds(median.processor)) processor, "
          + "\(median.peakMemory >> 20) MB")
    }
    let (ours, theirs) = (left.runs.median, right.runs.median)
    let memory = Double(ours.peakMemory) / Double(theirs.peakMemory)
    Swift.print(
      "ratio                   \(hundredths(ours.wall / theirs.wall)) wall, "
        + "\(hundredths(memory)) memory")
  }
}

private func seconds(_ value: Double) -> String { "\(hundredths(value)) s" }

private func hundredths(_ value: Double) -> String { String(format: "%.2f", value) }
