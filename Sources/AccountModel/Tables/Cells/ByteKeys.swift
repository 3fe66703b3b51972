/// Numbers the distinct byte strings of a column in the order in which they first occur.
///
/// An open-addressing table over the bytes themselves: a key that is known costs a hash and a
/// comparison, and no `String`.
struct ByteKeys: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    /// 0 for a free slot, else the key's number plus one.
    var number: Int32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 256)
  private var text: [UInt8] = []
  /// Where each key ends in `text`.
  private var ends: [Int] = []

  var count: Int { ends.count }

  /// The number of a key, which is stored if it is new.
  @inline(__always)
  mutating func number(of bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int32 {
    let hash = ByteHash.hash(bytes, start, end)
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].number != 0 {
      if slots[index].hash == hash, isKey(Int(slots[index].number) - 1, bytes, start, end) {
        return slots[index].number - 1
      }
      index = (index + 1) & mask
    }
    return insert(bytes, start, end, hash: hash, at: index)
  }

  /// The keys as text, by their numbers.
  var strings: [String] {
    var start = 0
    return ends.map { end in
      defer { start = end }
      return String(decoding: text[start..<end], as: UTF8.self)
    }
  }

  @inline(__always)
  private func isKey(
    _ number: Int, _ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int
  ) -> Bool {
    let keyStart = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - keyStart == end - start else { return false }
    return text.withUnsafeBytes { text in
      var offset = 0
      while offset + 8 <= end - start {
        guard
          text.loadUnaligned(fromByteOffset: keyStart + offset, as: UInt64.self)
            == bytes.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
        else { return false }
        offset += 8
      }
      while offset < end - start {
        guard text[keyStart + offset] == bytes[start + offset] else { return false }
        offset += 1
      }
      return true
    }
  }

  private mutating func insert(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int, hash: UInt64, at index: Int
  ) -> Int32 {
    text.append(contentsOf: bytes[start..<end])
    ends.append(text.count)
    slots[index] = Slot(hash: hash, number: Int32(ends.count))
    if ends.count * 2 > slots.count { grow() }
    return Int32(ends.count - 1)
  }

  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    for slot in slots where slot.number != 0 {
      var index = Int(truncatingIfNeeded: slot.hash) & (larger.count - 1)
      while larger[index].number != 0 { index = (index + 1) & (larger.count - 1) }
      larger[index] = slot
    }
    slots = larger
  }
}

/// A fingerprint of bytes, the same in every run.
enum ByteHash {
  private static let first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let second: UInt64 = 0xE703_7ED1_A0B4_28DB

  /// Texts of up to eight bytes never share a fingerprint with others of their length; longer ones are
  /// folded eight bytes a step by the halves of a product (as in wyhash).
  @inline(__always)
  static func hash(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> UInt64 {
    let count = end - start
    guard count > 8 else { return mix(word(bytes, start, count) ^ UInt64(count) &* first) }
    var hash = UInt64(truncatingIfNeeded: count) &* first
    var index = start
    while index + 8 < end {
      hash = fold(hash ^ load(bytes, index), second)
      index += 8
    }
    return fold(hash ^ first, load(bytes, end - 8) ^ second)
  }

  @inline(__always)
  private static func load(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
  }

  /// Up to eight bytes as a number: others of the same length give other numbers.
  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int) -> UInt64 {
    if count >= 4 {
      let low = bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self).littleEndian
      let high =
        bytes.loadUnaligned(fromByteOffset: start + count - 4, as: UInt32.self).littleEndian
      return UInt64(high) << 32 | UInt64(low)
    }
    guard count > 0 else { return 0 }
    return UInt64(bytes[start]) | UInt64(bytes[start + count / 2]) << 8
      | UInt64(bytes[start + count - 1]) << 16
  }

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  /// The finaliser of MurmurHash3, which is one to one.
  @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ (value >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ (value >> 33)
  }
}
