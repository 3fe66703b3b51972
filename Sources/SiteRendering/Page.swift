/// One page of the site, not yet rendered.
///
/// Rendering is pure: the same page gives the same bytes, in any order and on any thread, so that
/// the caller can render in parallel and write each file as it comes.
package struct Page: Sendable {
  package let route: Route
  private let content: @Sendable () -> [UInt8]

  /// - Parameter content: the page in UTF-8.
  package init(route: Route, content: @escaping @Sendable () -> [UInt8]) {
    self.route = route
    self.content = content
  }

  /// The HTML of the page.
  package func render() -> String { String(decoding: content(), as: UTF8.self) }

  /// The file of the page.
  package func outputFile() -> OutputFile { OutputFile(path: route.path, bytes: content()) }
}
