import Localization

/// What every list page shows around its rows.
struct ListFrame: TemplateContext {
  let title: String
  let lead: String?
  let filters: [ListFilter]
  /// Pages of a list that is too long for one; empty for a short one.
  let parts: [NavigationLink]

  /// - Parameters:
  ///   - views: rows of links, each with its label.
  ///   - current: the view that this list is.
  ///   - parts: the pages of the view.
  init(
    title: String, lead: String?, views: [(label: String, views: [ListView])],
    current: PageAddress, parts: [PageAddress], in scope: PageScope
  ) {
    self.title = title
    self.lead = lead
    filters = views.filter { !$0.views.isEmpty }.map { label, views in
      ListFilter(
        label: label,
        links: ListView.links(
          views, current: current, isIndex: scope.route.address.isIndex, in: scope))
    }
    self.parts =
      parts.count < 2
      ? []
      : parts.enumerated().map { index, address in
        NavigationLink(
          label: "\(scope.text(IndexText.part)) \(scope.style.integer(index + 1))",
          href: scope.href(to: address), isCurrent: address == scope.route.address)
      }
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .heading: .text(title)
    case .lead: .text(lead)
    case .filters: .list(filters)
    case .hasFilters: .flag(!filters.isEmpty)
    case .parts: .list(parts)
    case .hasParts: .flag(!parts.isEmpty)
    default: nil
    }
  }
}

extension PageAddress {
  fileprivate var isIndex: Bool { path.hasSuffix("/index.html") }
}
