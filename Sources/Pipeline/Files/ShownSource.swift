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

  /// The bytes of a file, its path relative to the workspace; nil where it cannot be read.
  package func bytes(of file: String) -> [UInt8]? {
    guard let bytes = try? FileAccess.read("\(workspace)/\(file)") else { return nil }
    let encoding = configuration.encoding(ofTable: file)
    return SourceFile(path: file, bytes: bytes).decoded(as: encoding).bytes
  }
}
