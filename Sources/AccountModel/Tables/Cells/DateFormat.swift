/// How a file writes its dates.
package struct DateFormat: Sendable, Hashable {
  private enum Part: Sendable, Hashable {
    case year(digits: Int), month, day
    /// Any one of `-`, `/`, `.` and blank stands for any other: people mix them.
    case separator
    case literal(UInt8)
  }

  private let parts: [Part]
  private let isJalali: Bool
  /// Whether plain ISO dates can be read without looking at `parts`.
  private let isISO: Bool
  /// The pattern as declared, for messages.
  package let pattern: String

  package static let iso = DateFormat(pattern: nil, isJalali: false)

  /// - Parameter pattern: `yyyy` or `yy`, `MM` or `M`, `dd` or `d`, and separators; nil for
  ///   `yyyy-MM-dd`.
  init(pattern: String?, isJalali: Bool) {
    self.pattern = pattern ?? "yyyy-MM-dd"
    self.isJalali = isJalali
    isISO = self.pattern == "yyyy-MM-dd" && !isJalali
    var parts: [Part] = []
    var rest = Array(self.pattern.utf8)[...]
    while let letter = rest.first {
      let run = rest.prefix { $0 == letter }.count
      switch letter {
      case UInt8(ascii: "y"): parts.append(.year(digits: run))
      case UInt8(ascii: "M"): parts.append(.month)
      case UInt8(ascii: "d"): parts.append(.day)
      case _ where Self.isSeparator(letter): parts.append(.separator)
      default: parts.append(.literal(letter))
      }
      rest = rest.dropFirst(Self.isLetterOfPattern(letter) ? run : 1)
    }
    self.parts = parts
  }

  /// Reads a cell; nil if it is no date of this format, or before 1900. A time behind the date (`1996-07-04
  /// 00:00:00.000`, `1996-07-04T10:00Z`) is dropped: the day is the one written.
  @inline(__always)
  func parse(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> CalendarDate? {
    let date =
      isISO
      ? Self.isoDate(bytes, start, end) ?? parseSlowly(bytes[start..<end])
      : parseSlowly(bytes[start..<end])
    guard let date, date.dayNumber >= Self.earliest else { return nil }
    return date
  }

  /// 1900-01-01. Earlier days stand for none: `0001-01-01` is how many programs export it.
  private static let earliest: Int32 = -25_567

  @inline(__always)
  private static func isoDate(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int
  ) -> CalendarDate? {
    guard end - start == 10 || (end - start > 10 && isTimeStart(bytes[start + 10])),
      bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-")
    else { return nil }
    var areDigits = true
    @inline(__always) func digit(_ offset: Int) -> Int {
      let value = bytes[start + offset] &- UInt8(ascii: "0")
      if value > 9 { areDigits = false }
      return Int(value)
    }
    let year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
    let month = digit(5) * 10 + digit(6)
    let day = digit(8) * 10 + digit(9)
    guard areDigits else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private func parseSlowly(_ cell: Slice<UnsafeRawBufferPointer>) -> CalendarDate? {
    let text = Self.westernDigits(cell)
    var index = 0
    var (year, month, day) = (0, 0, 0)
    for part in parts {
      switch part {
      case .year(let digits):
        guard let value = Self.number(text, &index, maximumDigits: digits <= 2 ? 2 : 4)
        else { return nil }
        year = digits <= 2 ? value + (value < 70 ? 2000 : 1900) : value
      case .month:
        guard let value = Self.number(text, &index, maximumDigits: 2) else { return nil }
        month = value
      case .day:
        guard let value = Self.number(text, &index, maximumDigits: 2) else { return nil }
        day = value
      case .separator:
        guard index < text.count, Self.isSeparator(text[index]) else { return nil }
        index += 1
      case .literal(let byte):
        guard index < text.count, text[index] == byte else { return nil }
        index += 1
      }
    }
    guard index == text.count || Self.isTimeStart(text[index]) else { return nil }
    return isJalali
      ? JalaliDate(year: year, month: month, day: day)?.gregorian
      : CalendarDate(year: year, month: month, day: day)
  }

  private static func number(_ text: [UInt8], _ index: inout Int, maximumDigits: Int) -> Int? {
    var value = 0
    var digits = 0
    while index < text.count, digits < maximumDigits, text[index] &- 0x30 < 10 {
      value = value * 10 + Int(text[index] &- 0x30)
      digits += 1
      index += 1
    }
    // A year is written whole: `96` is no year where the pattern says `yyyy`.
    return digits == 0 || (maximumDigits == 4 && digits < 4) ? nil : value
  }

  private static func westernDigits(_ cell: Slice<UnsafeRawBufferPointer>) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in String(decoding: cell, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x660...0x669: result.append(UInt8(scalar.value - 0x660) + 0x30)
      case 0x6F0...0x6F9: result.append(UInt8(scalar.value - 0x6F0) + 0x30)
      case 0x200E, 0x200F, 0x61C: continue
      case 0..<0x80: result.append(UInt8(scalar.value))
      default: result.append(0xFF)
      }
    }
    return result
  }

  private static func isTimeStart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "T")
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: " ")
  }

  private static func isLetterOfPattern(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "y") || byte == UInt8(ascii: "M") || byte == UInt8(ascii: "d")
  }
}
