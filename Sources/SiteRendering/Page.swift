/// One page of the site, not yet rendered.
///
/// `render` is pure: the same page gives the same bytes, in any order and on any thread, so that
/// the caller can render in parallel and write each file as it comes.
package struct Page: Sendable {
  package let route: Route
  package let render: @Sendable () -> String

  package init(route: Route, render: @escaping @Sendable () -> String) {
    self.route = route
    self.render = render
  }

  /// The file of the page.
  package func outputFile() -> OutputFile {
    OutputFile(path: route.path, bytes: Array(render().utf8))
  }
}
