/// What a `LinkResolver` answers: where a link leads and how it is shown.
package struct LinkDestination: Sendable, Hashable {
  /// The address as it goes into `href` or `src`, relative to the page; nil for a broken link, which is
  /// shown as marked text.
  package let href: String?
  /// The text of a link that brings none of its own (`[[northwind]]`); nil keeps what was typed.
  package let text: String?
  /// The tooltip; nil keeps the title that the Markdown gives.
  package let title: String?
  /// HTML behind the link, such as the tier badge of an account.
  package let badge: SafeHTML?
  /// The language of `text` (`pl`), where it differs from the document's; sets `lang` and `dir="auto"`.
  package let language: String?

  package init(
    href: String?, text: String? = nil, title: String? = nil, badge: SafeHTML? = nil,
    language: String? = nil
  ) {
    self.href = href
    self.text = text
    self.title = title
    self.badge = badge
    self.language = language
  }

  /// The answer for a target that does not exist or is ambiguous.
  package static let broken = LinkDestination(href: nil)
}
