/// One link of a menu or of the breadcrumb, as templates see it.
package struct NavigationLink: TemplateContext {
  package let label: String
  /// Relative to the page; nil for the page itself in a breadcrumb.
  package let href: String?
  package let isCurrent: Bool
  /// The language of the label, where it is not the page's.
  package let language: String?

  package init(label: String, href: String?, isCurrent: Bool = false, language: String? = nil) {
    self.label = label
    self.href = href
    self.isCurrent = isCurrent
    self.language = language
  }

  package func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .label: .text(label)
    case .href: .text(href)
    case .isCurrent: .flag(isCurrent)
    case .language: .text(language)
    default: nil
    }
  }
}
