import Localization

/// One view of a list: where it stands and what its links are called.
struct ListView: Sendable {
  let title: String
  let address: PageAddress

  /// Views that a row of links shows on the pages of a view; the index of the list shows all.
  private static let limit = 40

  /// The views as links of a row, the current one marked. A long row is cut down to the views around
  /// the current one, so that no page costs as much as there are pages.
  static func links(
    _ views: [ListView], current: PageAddress, isIndex: Bool, in scope: PageScope
  ) -> [NavigationLink] {
    var shown = views[...]
    if views.count > limit, !isIndex {
      let place = views.firstIndex { $0.address == current } ?? 0
      shown = views[max(0, place - limit / 2)..<min(views.count, place + limit / 2)]
    }
    return shown.map { view in
      NavigationLink(
        label: view.title, href: scope.href(to: view.address), isCurrent: view.address == current)
    }
  }
}
