/// A file of the site that is still to be rendered.
package struct PlannedFile: Sendable {
  /// Relative to the destination, with `/` between its parts; no two files share one.
  package let path: String
  /// Renders the file; pure, and called once.
  package let contents: @Sendable () throws -> [UInt8]

  package init(path: String, contents: @escaping @Sendable () throws -> [UInt8]) {
    self.path = path
    self.contents = contents
  }
}
