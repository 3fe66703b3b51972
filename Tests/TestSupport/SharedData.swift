package import Foundation

/// The public data sets that conformance tests compare with, in `shared/` beside the checkout.
///
/// They are not part of the repository; a suite that needs them is enabled by
/// `.enabled(if: SharedData.isPresent, "needs ../shared")`.
package enum SharedData {
  /// `../shared` as seen from the root of the checkout.
  package static let root: URL = checkout.deletingLastPathComponent().appending(path: "shared")

  /// The root of the checkout.
  package static let checkout: URL = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static var isPresent: Bool {
    FileManager.default.fileExists(atPath: root.appending(path: "data").path)
  }

  /// The bytes of `shared/data/<path>`.
  package static func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: root.appending(path: "data/\(path)")))
  }
}
