import Foundation
import TestSupport
import Testing

/// The hard stops of the style guide.
@Suite struct `The sources` {
  @Test func `no file is longer than 500 lines`() throws {
    let long = try SourceTree.allSwiftFiles()
      .filter { $0.lines.count > 501 && !$0.path.hasSuffix("/BuiltInTemplates.swift") }
      .map { "\($0.path): \($0.lines.count)" }
    #expect(long.isEmpty)
  }

  @Test(arguments: ["try!", "fatalError(", " as! ", "@unchecked Sendable", "nonisolated(unsafe)"])
  func `nothing that can trap or race is hidden`(word: String) throws {
    let hits = try SourceTree.allSwiftFiles().flatMap { file in
      file.lines.filter { $0.contains(word) }.map { "\(file.path): \($0)" }
    }
    #expect(hits.isEmpty)
  }

  @Test func `only the pipeline and the programs ask for the time`() throws {
    let hits = try SourceTree.allSwiftFiles()
      .filter { file in
        !["Pipeline/", "keyplan/", "dev/"].contains { file.path.hasPrefix($0) }
      }
      .flatMap { file in
        file.lines.filter { $0.contains("Date()") || $0.contains("Clock") }
          .map { "\(file.path): \($0)" }
      }
    #expect(hits.isEmpty)
  }
}
