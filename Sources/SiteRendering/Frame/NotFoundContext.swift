/// `404.html`, which web hosts show for an address that does not exist.
struct NotFoundContext: PageContext {
  static let template = "not-found"

  func value(named name: TemplateKey) -> TemplateValue? { nil }
}
