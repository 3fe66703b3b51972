extension Shape {
  /// What to write instead of a value that does not fit; nil where it cannot be told.
  func proposal(for typed: String) -> String? {
    switch self {
    case .decimal, .money: DigitText.number(in: typed)
    case .percent:
      DigitText.number(in: typed).flatMap { number in
        ExactDecimal(number).flatMap { (0...100).contains($0.doubleValue) ? number : nil }
      }
    case .integer(let range):
      DigitText.number(in: typed).flatMap { Int($0) }
        .flatMap { range.contains($0) && String($0) != typed ? String($0) : nil }
    case .year: DigitText.number(in: typed).flatMap { $0.utf8.count == 4 && $0 != typed ? $0 : nil }
    case .month: Self.month(typed)
    case .boolean: Self.boolean(typed)
    case .currency: CurrencyText.code(typed)
    default: nil
    }
  }

  private static func month(_ typed: String) -> String? {
    let groups = DigitText.groups(in: typed)
    let numbers = groups.compactMap { Int($0) }
    guard numbers.count == 2 else { return nil }
    let (year, month) =
      groups[0].utf8.count == 4 ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
    return CalendarDate(year: year, month: month, day: 1).map { String($0.iso.prefix(7)) }
  }

  private static func boolean(_ typed: String) -> String? {
    switch typed.lowercased() {
    case "yes", "y", "on", "1", "true", "sim", "tak", "بله": "true"
    case "no", "n", "off", "0", "false", "não", "nao", "nie", "خیر": "false"
    default: nil
    }
  }
}
