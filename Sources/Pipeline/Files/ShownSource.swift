package import AccountModel
internal import SourceFormats

/// The files that messages quote: data files and exports in the encoding that is declared for them,
/// so that their lines are words and not bytes.
package struct ShownSource: Sendable {
  /// The folder that paths are relative to; nil for paths as typed.
  private let workspace: String?
  private let configuration: Configuration
  /// Of files outside of the workspace's data.
  private let encodings: [String: TextEncoding]

  package init(workspace: String, configuration: Configuration) {
    self.workspace = workspace
    self.configuration = configuration
    encodings = [:]
  }

  /// Exports, by their paths as typed.
  init(encodings: [String: TextEncoding]) {
    workspace = nil
    configuration = .standard
    self.encodings = encodings
  }

  /// The bytes of a file; nil where it cannot be read. Of a very large file the first ones: what stands
  /// behind is named, not quoted.
  package func bytes(of file: String) -> [UInt8]? {
    let path = workspace.map { "\($0)/\(file)" } ?? file
    let source = StreamedFile(unpacking: file) { () throws(WorkspaceError) in
      try DiskStream(path, shownAs: file)
    }
    guard let start = try? source.start(Self.mostBytes) else { return nil }
    let encoding = encodings[file] ?? configuration.encoding(ofTable: file)
    return start.decoded(as: encoding).bytes
  }

  private static let mostBytes = 16 << 20
}
