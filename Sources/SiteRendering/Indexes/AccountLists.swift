import AccountModel
import Localization
import Segmentation

/// The tables of accounts: all, by tier, by owner and by segment.
struct AccountLists {
  /// One table.
  private struct Group {
    let view: ListView
    let accounts: [Scorecard]
  }

  let site: LanguageSite

  var pages: [Page] {
    let ranked = site.portfolio.scorecards.sorted { left, right in
      let (first, second) = (left.metrics.revenue.trailing, right.metrics.revenue.trailing)
      return first == second ? left.account < right.account : first > second
    }
    let all = Group(
      view: ListView(title: IndexText.all.text(in: site.language), address: .accounts),
      accounts: ranked)
    let tiers = tierGroups(ranked)
    let owners = ownerGroups(ranked)
    let segments = segmentGroups(ranked)
    let views = [
      (IndexText.filterAccounts.text(in: site.language), [all.view]),
      (IndexText.byTier.text(in: site.language), tiers.map(\.view)),
      (IndexText.byOwner.text(in: site.language), owners.map(\.view)),
      (IndexText.bySegment.text(in: site.language), segments.map(\.view)),
    ]
    return ([all] + tiers + owners + segments).flatMap { pages(of: $0, views: views) }
  }

  private func pages(
    of group: Group, views: [(label: String, views: [ListView])]
  ) -> [Page] {
    let list = ListParts(group.accounts, at: group.view.address)
    let isAll = group.view.address == .accounts
    let index = FrameText.sectionAccounts.text(in: site.language)
    return list.parts.map { address, accounts in
      let heading = PageHeading(
        title: isAll ? index : group.view.title, section: .accounts,
        ancestors: address == .accounts ? [] : [PageHeading.Ancestor(index, at: .accounts)])
      return site.page(at: address, heading: heading) { scope in
        AccountListContext(
          frame: ListFrame(
            title: heading.title, lead: isAll ? scope.text(IndexText.accountsLead) : nil,
            views: views, current: group.view.address, parts: list.parts.map(\.address), in: scope),
          accounts: accounts.map { AccountRow($0, in: scope) },
          hasHealth: site.configuration.health != nil, scope: scope)
      }
    }
  }

  private func tierGroups(_ ranked: [Scorecard]) -> [Group] {
    let byTier = Dictionary(grouping: ranked) { $0.tier.tier }
    let names = FileName.distinct(site.configuration.tiers.tiers.map(\.code))
    let tiers = site.configuration.tiers.tiers.map { tier in
      Group(
        view: ListView(
          title: AccountText.tierNamed(tier.name).text(in: site.language),
          address: PageAddress("accounts/by-tier/\(names[tier.code] ?? "~").html")),
        accounts: byTier[tier.code] ?? [])
    }
    let none = Group(
      view: ListView(
        title: IndexText.withoutTier.text(in: site.language),
        address: PageAddress("accounts/by-tier/~.html")), accounts: byTier[nil] ?? [])
    return none.accounts.isEmpty ? tiers : tiers + [none]
  }

  private func ownerGroups(_ ranked: [Scorecard]) -> [Group] {
    OwnedAccounts.all(ranked, in: site).map { owned in
      Group(
        view: ListView(title: owned.title, address: owned.address), accounts: owned.accounts)
    }
  }

  private func segmentGroups(_ ranked: [Scorecard]) -> [Group] {
    let bySegment = Dictionary(grouping: ranked) { site.library.account($0.account)?.segment }
    let codes = bySegment.keys.compactMap(\.self).sorted()
    let names = FileName.distinct(codes)
    let segments = codes.map { segment in
      (title: site.name(ofCode: segment, in: .segment) ?? segment, segment: segment)
    }
    return site.style.sorted(segments, by: \.title).map { title, segment in
      Group(
        view: ListView(
          title: title,
          address: PageAddress("accounts/by-segment/\(names[segment] ?? "~").html")),
        accounts: bySegment[segment] ?? [])
    }
  }
}
