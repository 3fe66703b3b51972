import AccountModel

extension ImportMapping.DateForm {
  func text(of date: CalendarDate) -> String {
    switch self {
    case .date: date.iso
    case .month: CalendarMonth(of: date).iso
    case .quarter: "\(date.iso.prefix(4))-Q\((date.month + 2) / 3)"
    case .year: String(date.iso.prefix(4))
    }
  }
}
