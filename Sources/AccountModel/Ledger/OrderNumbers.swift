/// Numbers the orders of an account by their first rows, with a table that is reused for the next one.
///
/// Open addressing with a generation stamp, so that clearing costs nothing and a row costs no
/// allocation.
struct OrderNumbers {
  private var keys: [UInt64] = []
  private var stamps: [UInt32] = []
  private var numbers: [Int32] = []
  private var stamp: UInt32 = 0
  private var shift = 64
  private var count: Int32 = 0

  /// Forgets all orders and makes room for `rows` of them.
  mutating func reset(rows: Int) {
    count = 0
    stamp &+= 1
    var capacity = 16
    while capacity < rows * 2 { capacity *= 2 }
    guard capacity > keys.count || stamp == 0 else { return }
    keys = [UInt64](repeating: 0, count: capacity)
    stamps = [UInt32](repeating: 0, count: capacity)
    numbers = [Int32](repeating: 0, count: capacity)
    shift = 64 - capacity.trailingZeroBitCount
    stamp = 1
  }

  /// The order's number in order of first appearance, from 0.
  mutating func number(of order: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: (order &* 0x9E37_79B9_7F4A_7C15) >> UInt64(shift))
    let mask = keys.count - 1
    while stamps[slot] == stamp {
      if keys[slot] == order { return numbers[slot] }
      slot = (slot + 1) & mask
    }
    stamps[slot] = stamp
    keys[slot] = order
    numbers[slot] = count
    count += 1
    return count - 1
  }
}
