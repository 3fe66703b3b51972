import AccountModel

/// Reads the dates of exports.
enum ImportDate {
  /// A cell as a date: by a pattern of `yyyy`, `yy`, `MM`, `M`, `dd`, `d` and separators, else ISO.
  /// A time behind the date is left out.
  ///
  ///     ImportDate.parse("1996-07-04 00:00:00.000", pattern: nil)  // 1996-07-04
  ///     ImportDate.parse("4.7.1996", pattern: "d.M.yyyy")          // 1996-07-04
  static func parse(_ cell: String, pattern: String?) -> CalendarDate? {
    let characters = Array(cell)
    var position = 0
    var fields: [Character: Int] = [:]
    let pattern = Array(pattern ?? "yyyy-MM-dd")
    var index = 0
    while index < pattern.count {
      let symbol = pattern[index]
      guard "yMd".contains(symbol) else {
        guard position < characters.count, characters[position] == symbol else { return nil }
        position += 1
        index += 1
        continue
      }
      let width = pattern[index...].prefix { $0 == symbol }.count
      let digits = characters[position...].prefix(width == 1 ? 2 : width)
        .prefix { $0.isASCII && $0.isNumber }
      guard digits.count == width || (width == 1 && !digits.isEmpty),
        let value = Int(String(digits))
      else { return nil }
      fields[symbol] = symbol == "y" && width == 2 ? (value < 70 ? 2000 : 1900) + value : value
      position += digits.count
      index += width
    }
    let rest = characters[position...]
    guard rest.isEmpty || rest.first == " " || rest.first == "T",
      let year = fields["y"], let month = fields["M"], let day = fields["d"]
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}

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
