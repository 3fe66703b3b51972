import AccountModel
import Localization

/// The latest meetings, and a list for each month.
struct MeetingLists {
  private static let latest = 50

  let site: LanguageSite

  var pages: [Page] {
    let meetings = inOrder(site.library.meetings, key: Self.place, by: Self.precedes)
    let byMonth = Dictionary(grouping: meetings) { $0.date.map { CalendarMonth(of: $0) } }
    let months = byMonth.keys.compactMap(\.self).sorted(by: >)
    let groups =
      months.map { (view: view(of: $0), meetings: byMonth[$0] ?? []) }
      + (byMonth[nil].map { [(view: undated, meetings: $0)] } ?? [])
    let views = groups.map(\.view)
    return [index(Array(meetings.prefix(Self.latest)), views: views)]
      + groups.flatMap { pages(of: $0.view, $0.meetings, views: views) }
  }

  private typealias Place = (day: Int, slug: String)

  private static func place(_ meeting: Meeting) -> Place {
    (meeting.date.map { Int($0.dayNumber) } ?? .min, meeting.slug)
  }

  /// The latest day first.
  private static func precedes(_ left: Place, _ right: Place) -> Bool {
    left.day == right.day ? left.slug < right.slug : left.day > right.day
  }

  private func view(of month: CalendarMonth) -> ListView {
    ListView(
      title: site.style.month(year: month.year, month: month.month),
      address: PageAddress("meetings/months/\(month.iso).html"))
  }

  private var undated: ListView {
    ListView(
      title: IndexText.withoutDate.text(in: site.language),
      address: PageAddress("meetings/months/~.html"))
  }

  private func index(_ latest: [Meeting], views: [ListView]) -> Page {
    let title = FrameText.sectionMeetings.text(in: site.language)
    let reviews = site.library.reviews.sorted {
      ($1.date?.dayNumber ?? .min, $0.slug) < ($0.date?.dayNumber ?? .min, $1.slug)
    }
    return site.page(
      at: .meetings, heading: PageHeading(title: title, section: .meetings)
    ) { scope in
      MeetingListContext(
        frame: ListFrame(
          title: title, lead: scope.text(IndexText.meetingsLead),
          views: [(scope.text(IndexText.months), views)], current: .meetings, parts: [], in: scope),
        meetings: latest.map { MeetingRow($0, in: scope) },
        reviews: reviews.map { MeetingRow($0, in: scope) })
    }
  }

  private func pages(of view: ListView, _ meetings: [Meeting], views: [ListView]) -> [Page] {
    let list = ListParts(meetings, at: view.address)
    let index = FrameText.sectionMeetings.text(in: site.language)
    let heading = PageHeading(
      title: view.title, section: .meetings,
      ancestors: [PageHeading.Ancestor(index, at: .meetings)])
    let near = neighbours(of: view, among: views)
    return list.parts.map { address, meetings in
      site.page(at: address, heading: heading) { scope in
        MeetingListContext(
          frame: ListFrame(
            title: view.title, lead: nil, views: [(scope.text(IndexText.months), near)],
            current: view.address, parts: list.parts.map(\.address), in: scope),
          meetings: meetings.map { MeetingRow($0, in: scope) }, reviews: [])
      }
    }
  }

  /// The months around one, so that no page lists all of them but the index.
  private func neighbours(of view: ListView, among views: [ListView]) -> [ListView] {
    guard let place = views.firstIndex(where: { $0.address == view.address }) else { return [] }
    return Array(views[max(0, place - 3)..<min(views.count, place + 4)])
  }
}
