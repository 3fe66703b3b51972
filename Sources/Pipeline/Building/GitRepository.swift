import AccountModel
import Foundation
import SiteRendering

/// The git repository that a workspace may stand in.
struct GitRepository: Sendable {
  let workspace: String

  /// The commit of the workspace; nil where it is not in git, has no commit yet, or git is missing.
  ///
  /// Only `content` and `templates` are asked for changes, since nothing else makes the site.
  var revision: SourceRevision? {
    guard let commit = run(["log", "-1", "--format=%H %cs"]) else { return nil }
    let parts = commit.split { $0 == " " || $0 == "\n" }
    guard parts.count == 2, let date = CalendarDate(iso: parts[1]),
      let changes = run(["status", "--porcelain", "--", "content", "templates"])
    else { return nil }
    return SourceRevision(hash: String(parts[0]), date: date, isModified: !changes.isEmpty)
  }

  /// What git prints; nil where it cannot be started or fails.
  private func run(_ arguments: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // A file monitor of the repository would be a program that the repository names.
    process.arguments = ["git", "-C", workspace, "-c", "core.fsmonitor=false"] + arguments
    process.environment = Self.environment
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Without the variables by which a hook would point git at another repository; and git writes
  /// nothing, also not its index.
  private static var environment: [String: String] {
    ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
      .merging(["GIT_OPTIONAL_LOCKS": "0"]) { $1 }
  }
}
