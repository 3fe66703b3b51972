import AccountModel
import Localization

/// The tables of people: all, and one for each side that has people.
struct PeopleLists {
  let site: LanguageSite

  var pages: [Page] {
    let people = site.style.sorted(site.library.people, by: \.title)
    let bySide = Dictionary(grouping: people) { $0.side ?? .customer }
    let sides: [(PersonSide, IndexText, String)] = [
      (.internal, .colleagues, "people/sides/internal.html"),
      (.customer, .contacts, "people/sides/customer.html"),
      (.partner, .partners, "people/sides/partner.html"),
      (.competitor, .competitorPeople, "people/sides/competitor.html"),
    ]
    let all = ListView(title: IndexText.all.text(in: site.language), address: .people)
    let groups =
      [(all, people)]
      + sides.compactMap { side, title, path in
        bySide[side].map { people in
          (ListView(title: title.text(in: site.language), address: PageAddress(path)), people)
        }
      }
    let views = groups.map(\.0)
    return groups.flatMap { pages(of: $0.0, $0.1, views: views) }
  }

  private func pages(of view: ListView, _ people: [Person], views: [ListView]) -> [Page] {
    let list = ListParts(people, at: view.address)
    let index = FrameText.sectionPeople.text(in: site.language)
    let isAll = view.address == .people
    return list.parts.map { address, people in
      let heading = PageHeading(
        title: isAll ? index : view.title, section: .people,
        ancestors: address == .people ? [] : [PageHeading.Ancestor(index, at: .people)])
      return site.page(at: address, heading: heading) { scope in
        PeopleContext(
          frame: ListFrame(
            title: heading.title, lead: isAll ? scope.text(IndexText.peopleLead) : nil,
            views: [(scope.text(IndexText.side), views)], current: view.address,
            parts: list.parts.map(\.address), in: scope),
          people: people.map { PersonRow($0, in: scope) })
      }
    }
  }
}
