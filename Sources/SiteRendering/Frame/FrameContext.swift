internal import SourceFormats

/// What every page shows around its content.
package struct FrameContext: TemplateContext {
  package struct Source: TemplateContext {
    /// Relative to the workspace.
    let path: String
    /// On the git host; nil without `repository:` in `workspace.yml`.
    let edit: String?
    let history: String?

    package func value(named name: TemplateKey) -> TemplateValue? {
      switch name {
      case .path: .text(path)
      case .edit: .text(edit)
      case .history: .text(history)
      default: nil
      }
    }
  }

  let siteName: String
  /// Of the page, without the site's name.
  let title: String
  /// BCP 47 code of the page's language, and `ltr` or `rtl`.
  let language: String
  let direction: String
  /// Relative to the page, empty or with `/` at the end.
  let languageRoot: String
  let siteRoot: String
  let sections: [NavigationLink]
  /// Pages beside this one within the section; empty where there are none.
  let subsections: [NavigationLink]
  /// The same page in every language; empty for a site of one language.
  let languages: [NavigationLink]
  /// From the home page down to this page.
  let breadcrumb: [NavigationLink]
  /// Links at the foot of the page.
  let footer: [NavigationLink]
  /// The day that the site describes, as a `<time>` element.
  let asOf: SafeHTML
  let version: String
  let source: Source?

  package func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .siteName: .text(siteName)
    case .title: .text(title)
    case .documentTitle: .text(title == siteName ? title : "\(title) · \(siteName)")
    case .language: .text(language)
    case .direction: .text(direction)
    case .isPersian: .flag(language == "fa")
    case .root: .text(languageRoot)
    case .siteRoot: .text(siteRoot)
    case .mainMenu: .list(sections)
    case .subMenu: .list(subsections)
    case .hasSubMenu: .flag(!subsections.isEmpty)
    case .languageMenu: .list(languages)
    case .hasLanguageMenu: .flag(!languages.isEmpty)
    case .breadcrumb: .list(breadcrumb)
    case .hasBreadcrumb: .flag(breadcrumb.count > 1)
    case .footMenu: .list(footer)
    case .asOf: .html(asOf)
    case .version: .text(version)
    case .source: source.map { .object($0) } ?? .flag(false)
    default: nil
    }
  }
}
