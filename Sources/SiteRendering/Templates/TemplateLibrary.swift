package import Localization

/// The compiled templates of one language.
package struct TemplateLibrary: Sendable {
  package let language: Language
  let templates: [String: [TemplateNode]]

  /// The whole page; names are looked up in `page` first, then in `frame`.
  package func render<Page: PageContext>(_ page: Page, in frame: FrameContext) -> String {
    guard let nodes = templates[Page.template] else {
      preconditionFailure("every page kind has a built-in template; '\(Page.template)' has none")
    }
    var rendering = TemplateRendering(templates: templates, contexts: [frame, page])
    rendering.run(nodes)
    return rendering.output
  }
}
