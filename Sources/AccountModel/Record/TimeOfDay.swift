/// A time of day to the minute, without a time zone.
package struct TimeOfDay: Sendable, Hashable, Comparable {
  /// 0...1439.
  package let minuteOfDay: Int16

  /// Reads `HH:MM` or `H:MM`, 00:00 to 23:59; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int16(parts[0]), let minute = Int16(parts[1]), hour < 24, minute < 60
    else { return nil }
    minuteOfDay = hour * 60 + minute
  }

  package var hour: Int { Int(minuteOfDay) / 60 }
  package var minute: Int { Int(minuteOfDay) % 60 }

  /// `HH:MM`.
  package var iso: String {
    "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minuteOfDay < right.minuteOfDay
  }
}
