import AccountModel
import Localization

/// The latest meetings, and a calendar with a list for each month.
///
/// Months are those of the page's calendar. A Jalali month begins within each Gregorian one, which
/// names its page, so that a month has the same address in every language.
struct MeetingLists {
  private static let latest = 50

  /// The meetings of one page.
  private struct Group {
    let view: ListView
    /// Nil for the meetings without a date.
    let month: LocalMonth?
    let meetings: [Meeting]
  }

  let site: LanguageSite

  var pages: [Page] {
    let all = site.library.meetings
    let meetings = latestFirst(all.map(\.date)).map { all[$0] }
    let groups = groups(of: meetings)
    // A month that only another calendar fills has a page for that language's link to lead to.
    let views = groups.filter { !$0.meetings.isEmpty }.map(\.view)
    return [index(Array(meetings.prefix(Self.latest)), views: views)]
      + groups.flatMap { pages(of: $0, views: views) }
  }

  private func groups(of meetings: [Meeting]) -> [Group] {
    let byMonth = Dictionary(grouping: meetings) { meeting in
      meeting.date.map { LocalMonth(holding: CivilDate($0), in: site.language) }
    }
    let addresses = Set(
      Set(meetings.compactMap(\.date)).flatMap { date in
        site.languages.map { language in
          let start = LocalMonth(holding: CivilDate(date), in: language).firstDayNumber
          return CalendarMonth(of: CalendarDate(dayNumber: Int32(start)))
        }
      })
    let months = addresses.sorted(by: >).map { address in
      let month = LocalMonth(holding: CivilDate(address.lastDay), in: site.language)
      let view = ListView(
        title: site.style.date(month.firstDay, .monthYear),
        address: PageAddress("meetings/months/\(address.iso).html"))
      return Group(view: view, month: month, meetings: byMonth[month] ?? [])
    }
    return months
      + (byMonth[nil].map { [Group(view: undated, month: nil, meetings: $0)] } ?? [])
  }

  private var undated: ListView {
    ListView(
      title: IndexText.withoutDate.text(in: site.language),
      address: PageAddress("meetings/months/~.html"))
  }

  private func index(_ latest: [Meeting], views: [ListView]) -> Page {
    let title = FrameText.sectionMeetings.text(in: site.language)
    let all = site.library.reviews
    let reviews = latestFirst(all.map(\.date)).map { all[$0] }
    return site.page(
      at: .meetings, heading: PageHeading(title: title, section: .meetings)
    ) { scope in
      MeetingListContext(
        frame: ListFrame(
          title: title, lead: scope.text(IndexText.meetingsLead),
          views: [(scope.text(IndexText.months), views)], current: .meetings, parts: [], in: scope),
        calendar: nil, meetings: latest.map { MeetingRow($0, in: scope) },
        reviews: reviews.map { MeetingRow($0, in: scope) })
    }
  }

  private func pages(of group: Group, views: [ListView]) -> [Page] {
    let list = ListParts(group.meetings, at: group.view.address)
    let index = FrameText.sectionMeetings.text(in: site.language)
    let heading = PageHeading(
      title: group.view.title, section: .meetings,
      ancestors: [PageHeading.Ancestor(index, at: .meetings)])
    let near = neighbours(of: group.view, among: views)
    // The days of a calendar link the list below it, which must be whole.
    let month = list.parts.count == 1 ? group.month : nil
    return list.parts.map { address, meetings in
      site.page(at: address, heading: heading) { scope in
        MeetingListContext(
          frame: ListFrame(
            title: group.view.title, lead: nil, views: [(scope.text(IndexText.months), near)],
            current: group.view.address, parts: list.parts.map(\.address), in: scope),
          calendar: month.map { MeetingCalendar($0, meetings, in: scope) },
          meetings: MeetingRow.rows(meetings, in: scope), reviews: [])
      }
    }
  }

  /// The months around one, so that no page lists all of them but the index.
  private func neighbours(of view: ListView, among views: [ListView]) -> [ListView] {
    let place =
      views.firstIndex { $0.address == view.address }
      ?? views.firstIndex { $0.address < view.address } ?? views.count
    return Array(views[max(0, place - 3)..<min(views.count, place + 4)])
  }
}
