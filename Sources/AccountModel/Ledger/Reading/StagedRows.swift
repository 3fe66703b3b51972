/// The rows that one task has read, by partition of their accounts, as narrow as their numbers allow.
struct StagedRows: Sendable {
  /// Accounts are spread over as many partitions, so that each can be grouped on its own.
  static let partitionCount = 64

  private var plain = [RowChunks<StagedRow>](repeating: RowChunks(), count: partitionCount)
  private var costed = [RowChunks<StagedCostRow>](repeating: RowChunks(), count: partitionCount)
  /// Rows with numbers that are too large for the others.
  private var wide = [[OrderRow]](repeating: [], count: partitionCount)

  /// The rows of one partition.
  struct Partition: Sendable {
    fileprivate let plain: RowChunks<StagedRow>
    fileprivate let costed: RowChunks<StagedCostRow>
    fileprivate let wide: [OrderRow]

    @inline(__always)
    func forEach(_ body: (OrderRow) -> Void) {
      for chunk in plain.chunks {
        for row in chunk { body(row.row()) }
      }
      for chunk in costed.chunks {
        for row in chunk { body(row.row) }
      }
      for row in wide { body(row) }
    }
  }

  subscript(partition: Int) -> Partition {
    Partition(plain: plain[partition], costed: costed[partition], wide: wide[partition])
  }

  mutating func append(_ rows: [OrderRow], accounts: OrderAccounts) {
    var rest = Self.spread(rows, accounts, over: &plain) { StagedRow($0) }
    if !rest.isEmpty { rest = Self.spread(rest, accounts, over: &costed) { StagedCostRow($0) } }
    for row in rest { wide[accounts.partition(of: row.account)].append(row) }
  }

  /// A counting sort by partition.
  ///
  /// - Returns: the rows for which `narrow` gives nil.
  @inline(__always)
  private static func spread<Row>(
    _ rows: [OrderRow], _ accounts: OrderAccounts, over partitions: inout [RowChunks<Row>],
    _ narrow: (OrderRow) -> Row?
  ) -> [OrderRow] {
    var rest: [OrderRow] = []
    var starts = [Int](repeating: 0, count: partitionCount + 1)
    for row in rows { starts[accounts.partition(of: row.account) + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    withUnsafeTemporaryAllocation(of: Row.self, capacity: rows.count) { sorted in
      var ends = starts
      for row in rows {
        let partition = accounts.partition(of: row.account)
        guard let row = narrow(row) else {
          rest.append(row)
          continue
        }
        sorted.initializeElement(at: ends[partition], to: row)
        ends[partition] += 1
      }
      for partition in 0..<partitionCount {
        partitions[partition].append(sorted[starts[partition]..<ends[partition]])
      }
    }
    return rest
  }
}
