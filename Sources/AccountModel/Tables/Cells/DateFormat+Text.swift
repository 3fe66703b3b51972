extension DateFormat {
  /// - Parameters:
  ///   - pattern: as declared; nil for the one that the cells leave no doubt about, else ISO.
  ///   - cells: the dates of the file as typed.
  package init(pattern: String?, cells: some Sequence<String>) {
    guard pattern == nil else {
      self.init(pattern: pattern, isJalali: false)
      return
    }
    var evidence = DateEvidence()
    for var cell in cells {
      cell.withUTF8 { evidence.add(UnsafeRawBufferPointer($0), 0, $0.count) }
    }
    self.init(pattern: evidence.pattern, isJalali: false)
  }

  /// The day that a text says; nil if it is no date of this format.
  package func date(_ text: String) -> CalendarDate? {
    var text = text
    return text.withUTF8 { parse(UnsafeRawBufferPointer($0), 0, $0.count) }
  }

  /// The patterns by which a text is a date, the one with the day first before the others; empty
  /// where it is no date, or one of the Persian calendar.
  ///
  ///     DateFormat.patterns(fitting: "1/2/2026")   // ["d/M/yyyy", "M/d/yyyy"]
  ///     DateFormat.patterns(fitting: "31.12.26")   // ["dd.MM.yy"]
  package static func patterns(fitting text: String) -> [String] {
    let day = text.prefix { $0 != " " && $0 != "T" }
    let fields = day.split(omittingEmptySubsequences: false) { "./-".contains($0) }
    guard fields.count == 3, let mark = day.first(where: { "./-".contains($0) }) else { return [] }
    let fitting = ["dMy", "Mdy", "yMd"].compactMap { order -> String? in
      let parts = zip(order, fields).compactMap { Self.part($0, digits: $1.count) }
      guard parts.count == 3 else { return nil }
      let isPadded = zip(order, fields).allSatisfy { $0 == "y" || $1.count == 2 }
      let pattern = parts.joined(separator: String(mark))
      let written =
        isPadded ? pattern : pattern.replacing("dd", with: "d").replacing("MM", with: "M")
      let date = DateFormat(pattern: written, isJalali: false).date(text)
      return date.flatMap { CalendarDate.persianYears.contains($0.year) ? nil : written }
    }
    // Hardly anybody writes a year of two digits in front.
    return fitting.count > 1 ? fitting.filter { !$0.hasPrefix("y") } : fitting
  }

  private static func part(_ letter: Character, digits: Int) -> String? {
    switch (letter, digits) {
    case ("y", 2), ("y", 4): String(repeating: letter, count: digits)
    case ("d", 1...2), ("M", 1...2): String(repeating: letter, count: 2)
    default: nil
    }
  }
}
