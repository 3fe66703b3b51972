import AccountModel
import Localization
import SourceFormats

/// Writes days as `<time>` elements in one language.
struct DateElement {
  private let style: LocaleStyle

  init(_ style: LocaleStyle) { self.style = style }

  /// `<time datetime="2026-05-12">May 12, 2026</time>`
  func html(_ date: CalendarDate, _ dateStyle: DateStyle) -> SafeHTML {
    let text = style.date(CivilDate(date), dateStyle)
    return style.language.isRightToLeft
      ? "<time datetime=\"\(date.iso)\"><bdi>\(text)</bdi></time>"
      : "<time datetime=\"\(date.iso)\">\(text)</time>"
  }

  /// The days that the documents of a library are about, which pages name again and again.
  func known(in library: Library) -> [CalendarDate: SafeHTML] {
    var known: [CalendarDate: SafeHTML] = [:]
    for document in library.documents {
      guard let date = document.date, known[date] == nil else { continue }
      known[date] = html(date, .medium)
    }
    for action in library.actions {
      guard let due = action.due, known[due] == nil else { continue }
      known[due] = html(due, .medium)
    }
    return known
  }
}
