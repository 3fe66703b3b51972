/// Writes a number with the marks of a language straight into the bytes of a string.
struct NumberWriter {
  private let symbols: NumberSymbols
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// A string of a number (already rounded, without its sign) between two texts.
  static func text(
    _ number: DecimalDigits, minimumPlaces: Int, grouping: Bool = true, symbols: NumberSymbols,
    prefix: String, suffix: String
  ) -> String {
    let digits = max(number.integerCount, 1) + max(number.scale, minimumPlaces, 0) + 40
    // A digit takes at most two bytes, and so does a mark; there is a mark to every third digit.
    let capacity = prefix.utf8.count + suffix.utf8.count + 3 * digits
    return String(unsafeUninitializedCapacity: capacity) { bytes in
      var writer = NumberWriter(symbols: symbols, bytes: bytes)
      writer.write(prefix)
      writer.write(number, minimumPlaces: minimumPlaces, grouping: grouping)
      writer.write(suffix)
      return writer.count
    }
  }

  private init(symbols: NumberSymbols, bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.symbols = symbols
    self.bytes = bytes
  }

  private mutating func write(_ text: String) {
    for byte in text.utf8 { write(byte) }
  }

  private mutating func write(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
  }

  private mutating func write(_ number: DecimalDigits, minimumPlaces: Int, grouping: Bool) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { digits in
      let count = Self.extract(number.magnitude, into: digits)
      let integerCount = count - number.scale
      func digit(_ index: Int) -> UInt8 { index >= 0 && index < count ? digits[index] : 0 }
      let integers = max(1, integerCount)
      let groups = grouping && integers >= 3 + symbols.minimumGrouping
      for place in 0..<integers {
        if groups, place > 0, (integers - place) % 3 == 0 { write(symbols.groupMark) }
        write(digit: digit(integerCount > 0 ? place : -1))
      }
      var places = max(0, count - integerCount)
      while places > minimumPlaces, digit(integerCount + places - 1) == 0 { places -= 1 }
      places = max(places, minimumPlaces)
      guard places > 0 else { return }
      write(symbols.decimalMark)
      for place in 0..<places { write(digit: digit(integerCount + place)) }
    }
  }

  /// Fills in the digits, the first one first, and says how many there are.
  private static func extract(
    _ magnitude: UInt128, into digits: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    let count = DecimalDigits.digitCount(magnitude)
    var index = count
    var rest = magnitude
    while UInt64(exactly: rest) == nil {
      index -= 1
      digits[index] = UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    var small = UInt64(truncatingIfNeeded: rest)
    while index > 0 {
      index -= 1
      digits[index] = UInt8(truncatingIfNeeded: small % 10)
      small /= 10
    }
    return count
  }

  private mutating func write(digit: UInt8) {
    let scalar = symbols.zero + UInt32(digit)
    if scalar < 0x80 {
      write(UInt8(scalar))
    } else {
      write(UInt8(0xC0 | scalar >> 6))
      write(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
