import AccountModel
import Diagnostics
import Foundation
import Localization
import Pipeline
import SiteRendering
import TestSupport
import Testing

/// A small workspace with what it should give: `Cases/<feature>/<case>/` and its `expected/`.
struct GoldenCase: Sendable, CustomTestStringConvertible {
  /// `<feature>/<case>`.
  let name: String

  static let folder = SharedData.checkout.appending(path: "Tests/GoldenTests/Cases")
  static let updates = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
  /// The day on which all cases are run.
  static let today = CalendarDate(iso: "2026-06-30")

  var testDescription: String { name }

  static var all: [GoldenCase] {
    let manager = FileManager.default
    let features = (try? manager.contentsOfDirectory(atPath: folder.path)) ?? []
    return features.sorted().flatMap { feature in
      let cases = try? manager.contentsOfDirectory(atPath: "\(folder.path)/\(feature)")
      return (cases ?? []).sorted().map { GoldenCase(name: "\(feature)/\($0)") }
    }
  }

  private var root: URL { Self.folder.appending(path: name) }

  /// The files below `expected/`, by path.
  func expected() -> [String: String] {
    let folder = root.appending(path: "expected").path
    var texts: [String: String] = [:]
    // A case that was never recorded has no folder yet.
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] {
      guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(path)") else { continue }
      texts[path] = String(decoding: bytes, as: UTF8.self)
    }
    return texts
  }

  func write(_ text: String, toExpected path: String) throws {
    let file = root.appending(path: "expected/\(path)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// What the workspace gives: `diagnostics.txt` always, and of the pages those that are expected,
  /// each by its `<main>` element.
  func actual(pages: [String]) async throws -> [String: String] {
    let tree = DiskTree(root: root.path)
    let today = Self.today ?? CalendarDate(dayNumber: 0)
    let loaded = try await WorkspaceLoader(tree).load(asOf: nil, today: today)
    let site = await loaded.site(version: "VERSION")
    let formatter = DiagnosticTextFormatter(language: .english)
    let diagnostics = loaded.diagnostics + site.diagnostics
    let report = formatter.text(of: diagnostics) { try? tree.contents(of: $0) }
    var texts = ["diagnostics.txt": report + formatter.summary(of: diagnostics) + "\n"]
    for page in site.pages where pages.contains(page.route.path) {
      texts[page.route.path] = Self.mainElement(of: page.render())
    }
    return texts
  }

  private static func mainElement(of page: String) -> String {
    guard let start = page.range(of: "<main"),
      let end = page.range(of: "</main>", range: start.lowerBound..<page.endIndex)
    else { return page }
    return String(page[start.lowerBound..<end.upperBound]) + "\n"
  }
}
