package import AccountModel
import Foundation

/// The day of the run, which nothing below the pipeline may ask for.
package enum SystemClock {
  /// Today in the machine's time zone.
  package static func today() -> CalendarDate {
    let parts = Calendar(identifier: .gregorian)
      .dateComponents(in: .current, from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let date = CalendarDate(year: year, month: month, day: day)
    else { preconditionFailure("the system's date has a year, a month and a day") }
    return date
  }
}
