import AccountModel
import Localization

/// Open actions by due date, of all and of each owner, and those done.
struct ActionLists {
  /// A stretch of time, with the actions due in it.
  private struct Stretch {
    let anchor: String
    let title: IndexText
    let contains: @Sendable (Action) -> Bool
  }

  let site: LanguageSite

  private static let done = PageAddress("actions/done.html")

  var pages: [Page] {
    let open = site.library.actions.filter(\.isOpen)
    let closed = site.library.actions.filter { !$0.isOpen }
    let byOwner = Dictionary(grouping: open, by: \.owner)
    let owners = site.style.sorted(
      byOwner.keys.compactMap(\.self).sorted().map { (title: site.title(of: $0), owner: $0) },
      by: \.title)
    let all = ListView(title: IndexText.allActions.text(in: site.language), address: .actions)
    let finished = ListView(title: IndexText.done.text(in: site.language), address: Self.done)
    let ownerViews = owners.map { title, owner in
      ListView(
        title: title,
        address: PageAddress("actions/by-owner/\(site.routes.name(of: owner)).html"))
    }
    let views = [
      (IndexText.filterActions.text(in: site.language), [all, finished]),
      (IndexText.byOwner.text(in: site.language), ownerViews),
    ]
    return pages(of: all, open, views: views) + pages(of: finished, closed.reversed(), views: views)
      + zip(ownerViews, owners).flatMap { view, owner in
        pages(of: view, byOwner[owner.owner] ?? [], views: views)
      }
  }

  private func pages(
    of view: ListView, _ actions: [Action], views: [(label: String, views: [ListView])]
  ) -> [Page] {
    let list = ListParts(actions, at: view.address)
    let isAll = view.address == .actions
    let index = FrameText.sectionActions.text(in: site.language)
    return list.parts.map { address, actions in
      let heading = PageHeading(
        title: isAll ? index : view.title, section: .actions,
        ancestors: address == .actions ? [] : [PageHeading.Ancestor(index, at: .actions)])
      return site.page(at: address, heading: heading) { scope in
        ActionListContext(
          frame: ListFrame(
            title: heading.title, lead: isAll ? scope.text(IndexText.actionsLead) : nil,
            views: views, current: view.address, parts: list.parts.map(\.address), in: scope),
          groups: groups(actions, in: scope))
      }
    }
  }

  private func groups(_ actions: ArraySlice<Action>, in scope: PageScope) -> [ActionListContext
    .Group]
  {
    stretches.compactMap { stretch in
      let lines = actions.compactMap { action in
        stretch.contains(action) ? ActionLine(action, in: scope, showsAccount: true) : nil
      }
      guard !lines.isEmpty else { return nil }
      return ActionListContext.Group(
        anchor: stretch.anchor, title: scope.text(stretch.title), actions: lines)
    }
  }

  private var stretches: [Stretch] {
    let today = site.asOf
    let week = today.adding(days: 7)
    return [
      Stretch(anchor: "overdue", title: .overdueActions) { $0.isOverdue(asOf: today) },
      Stretch(anchor: "this-week", title: .thisWeek) { action in
        action.isOpen && action.due.map { $0 >= today && $0 <= week } ?? false
      },
      Stretch(anchor: "later", title: .later) { action in
        action.isOpen && action.due.map { $0 > week } ?? false
      },
      Stretch(anchor: "undated", title: .withoutDate) { $0.isOpen && $0.due == nil },
      Stretch(anchor: "done", title: .done) { !$0.isOpen },
    ]
  }
}
