/// Writes digits with the marks of a language, as bytes.
struct NumberWriter {
  private var bytes: [UInt8] = []
  private let symbols: NumberSymbols

  init(_ symbols: NumberSymbols) {
    self.symbols = symbols
    bytes.reserveCapacity(32)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// The digits without their sign, already rounded, with at least `minimumPlaces` behind the mark.
  mutating func write(_ number: DecimalDigits, minimumPlaces: Int, grouping: Bool = true) {
    let integers = max(1, number.integerCount)
    let groups = grouping && integers >= 3 + symbols.minimumGrouping
    let padding = integers - max(0, number.integerCount)
    for place in 0..<integers {
      if groups, place > 0, (integers - place) % 3 == 0 { write(symbols.groupMark) }
      write(digit: place < padding ? 0 : number.digit(at: place - padding))
    }
    let places = max(minimumPlaces, significantPlaces(of: number))
    guard places > 0 else { return }
    write(symbols.decimalMark)
    for place in 0..<places { write(digit: number.digit(at: number.integerCount + place)) }
  }

  /// Places behind the mark up to the last digit that is not zero.
  private func significantPlaces(of number: DecimalDigits) -> Int {
    var places = number.fractionCount
    while places > 0, number.digit(at: number.integerCount + places - 1) == 0 { places -= 1 }
    return places
  }

  private mutating func write(digit: UInt8) {
    if symbols.zero < 0x80 {
      bytes.append(UInt8(symbols.zero) + digit)
    } else {
      let scalar = symbols.zero + UInt32(digit)
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
