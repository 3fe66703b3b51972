import Foundation
import TestSupport

/// The Swift files of the package, as text.
enum SourceTree {
  static let sources = SharedData.checkout.appending(path: "Sources")

  struct SwiftFile {
    let path: String
    let lines: [String]

    /// The modules of the `import` lines, whatever their access or kind.
    var imports: [String] {
      lines.compactMap { line in
        var words = line.split(separator: " ").map(String.init)
        while let first = words.first,
          first.hasPrefix("@") || ["package", "public", "internal", "private"].contains(first)
        { words.removeFirst() }
        guard words.first == "import", let module = words.last else { return nil }
        return module.split(separator: ".").first.map(String.init)
      }
    }
  }

  static func swiftFiles(of target: String) throws -> [SwiftFile] {
    let folder = sources.appending(path: target)
    let walk = FileManager.default.enumerator(atPath: folder.path)
    var paths: [String] = []
    while let path = walk?.nextObject() as? String {
      if path.hasSuffix(".swift") { paths.append(path) }
    }
    return try paths.sorted().map { path in
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      return SwiftFile(
        path: "\(target)/\(path)",
        lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
  }

  static func allSwiftFiles() throws -> [SwiftFile] {
    try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted()
      .flatMap { try swiftFiles(of: $0) }
  }
}
