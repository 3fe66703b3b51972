/// How a page presents itself in the frame.
package struct PageHeading: Sendable {
  /// A page above this one.
  package struct Ancestor: Sendable {
    package let title: String
    package let address: PageAddress

    package init(_ title: String, at address: PageAddress) {
      self.title = title
      self.address = address
    }
  }

  /// Of the page, in its language, without the site's name.
  package let title: String
  /// The entry of the header that is marked; nil for pages outside the sections.
  package let section: SiteSection?
  /// Between the home page and this page, from the top.
  package let ancestors: [Ancestor]
  /// The workspace file that the page shows, relative to the workspace.
  package let source: String?

  package init(
    title: String, section: SiteSection?, ancestors: [Ancestor] = [], source: String? = nil
  ) {
    self.title = title
    self.section = section
    self.ancestors = ancestors
    self.source = source
  }
}
