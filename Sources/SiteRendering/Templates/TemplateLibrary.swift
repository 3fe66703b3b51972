package import Localization
internal import Mustache

/// The compiled templates of one language.
package struct TemplateLibrary: Sendable {
  package let language: Language
  private let library: MustacheLibrary

  init(language: Language, library: MustacheLibrary) {
    self.language = language
    self.library = library
  }

  /// The whole page; names are looked up in `page` first, then in `frame`.
  package func render<Page: PageContext>(_ page: Page, in frame: FrameContext) -> String {
    let root = MustacheContextBox(context: FramedPage(page: page, frame: frame))
    guard let text = library.render(root, withTemplate: Page.template) else {
      preconditionFailure("every page kind has a built-in template; '\(Page.template)' has none")
    }
    return text
  }
}

/// A page context with its frame behind it.
private struct FramedPage<Page: PageContext>: TemplateContext {
  let page: Page
  let frame: FrameContext

  func value(named name: String) -> TemplateValue? {
    page.value(named: name) ?? frame.value(named: name)
  }
}
