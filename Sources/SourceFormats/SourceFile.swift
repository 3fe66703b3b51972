/// The bytes of a file of the workspace.
package struct SourceFile: Sendable {
  /// The path relative to the workspace, with `/` between its parts: `content/accounts/acme/index.md`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
