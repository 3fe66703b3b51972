package import AccountModel
internal import SourceFormats

/// The files of a workspace as messages quote them: data files in the encoding that is declared for
/// them, so that their lines are words and not bytes.
package struct ShownSource: Sendable {
  private let workspace: String
  private let configuration: Configuration

  package init(workspace: String, configuration: Configuration) {
    self.workspace = workspace
    self.configuration = configuration
  }

  /// The bytes of a file, its path relative to the workspace; nil where it cannot be read. Of a very
  /// large file the first ones: what stands behind is named, not quoted.
  package func bytes(of file: String) -> [UInt8]? {
    let stream = DiskTree(root: workspace).streamed(file)
    guard let start = try? stream.start(Self.mostBytes) else { return nil }
    return start.decoded(as: configuration.encoding(ofTable: file)).bytes
  }

  private static let mostBytes = 16 << 20
}
