package import Localization

/// The compiled templates of one language.
package struct TemplateLibrary: Sendable {
  package let language: Language
  let programs: [String: TemplateProgram]

  /// The whole page in UTF-8; names are looked up in `page` first, then in `frame`.
  package func render<Page: PageContext>(_ page: Page, in frame: FrameContext) -> [UInt8] {
    guard let program = programs[Page.template] else {
      preconditionFailure("every page kind has a built-in template; '\(Page.template)' has none")
    }
    var renderer = TemplateRenderer(program, page: page, frame: frame)
    return renderer.run()
  }
}
