/// The account keys that one task has met, with the accounts that they mean.
struct OrderAccounts: Sendable {
  private var keys = ByteKeys()
  /// By number of key: the dossier's id where one claims the key, else the key.
  private(set) var ids: [String] = []
  private(set) var uses: [KeyUse] = []
  private var partitions: [UInt8] = []

  /// The number of a key.
  @inline(__always)
  mutating func number(
    of bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int, keys known: AccountKeys
  ) -> Int32 {
    let number = keys.number(of: bytes, start, end)
    if Int(number) == ids.count {
      let key = String(decoding: bytes[start..<end], as: UTF8.self)
      let id = known.accountID(for: key) ?? key
      ids.append(id)
      uses.append(KeyUse())
      partitions.append(UInt8(Self.partition(of: id)))
    }
    return number
  }

  @inline(__always)
  func partition(of number: Int32) -> Int { Int(partitions[Int(number)]) }

  /// The partition of an account, the same in all parts.
  static func partition(of id: String) -> Int {
    let hash = id.utf8.reduce(0 as UInt64) { ByteHash.mix($0 ^ UInt64($1)) }
    return Int(hash % UInt64(StagedRows.partitionCount))
  }

  mutating func noteUses(in rows: [OrderRow]) {
    uses.withUnsafeMutableBufferPointer { uses in
      for row in rows { uses[Int(row.account)].add(line: row.line) }
    }
  }

  /// The keys as text, by their numbers.
  var texts: [String] { keys.strings }
}
