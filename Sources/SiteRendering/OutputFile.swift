/// A file of the generated site.
package struct OutputFile: Sendable, Hashable {
  /// The path below the output folder, parts separated by `/`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
