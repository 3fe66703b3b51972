package import Foundation

/// A folder of its own for one test.
package struct TemporaryFolder: ~Copyable {
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "keyplan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package var path: String { url.path }

  package func write(_ text: String, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  package func text(at path: String) -> String? {
    FileManager.default.contents(atPath: url.appending(path: path).path)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The paths of all files below, sorted.
  package func files() -> [String] {
    let walk = FileManager.default.enumerator(atPath: url.path)
    var paths: [String] = []
    while let path = walk?.nextObject() as? String {
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(url.path)/\(path)")
      if attributes?[.type] as? FileAttributeType != .typeDirectory { paths.append(path) }
    }
    return paths.sorted()
  }
}
