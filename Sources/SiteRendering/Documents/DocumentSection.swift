package import SourceFormats

/// A titled part of a page whose content is finished markup.
package struct DocumentSection: TemplateContext {
  /// The `id` of the part, for links; unique on the page.
  package let anchor: String
  package let title: String
  package let content: SafeHTML

  package init(anchor: String, title: String, content: SafeHTML) {
    self.anchor = anchor
    self.title = title
    self.content = content
  }

  package func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .anchor: .text(anchor)
    case .title: .text(title)
    case .content: .html(content)
    default: nil
    }
  }
}
