import AccountModel
import Testing

/// A day written `YYYY-MM-DD`.
func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }
