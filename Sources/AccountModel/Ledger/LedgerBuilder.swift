internal import Diagnostics

/// Groups the rows of all order files by account.
struct LedgerBuilder: Sendable {
  private var parts: [(part: OrderPart, file: Int32)] = []
  private var files: [String] = []
  /// By partition.
  private var accounts = [[String]](repeating: [], count: StagedRows.partitionCount)
  /// The place of an account in its partition.
  private var slots: [String: Int32] = [:]

  mutating func add(_ file: OrderFile) {
    for part in file.parts {
      for account in part.accounts.ids where slots[account] == nil {
        let partition = OrderAccounts.partition(of: account)
        slots[account] = Int32(accounts[partition].count)
        accounts[partition].append(account)
      }
      parts.append((part, Int32(files.count)))
    }
    files.append(file.path)
  }

  /// The ledger, its partitions grouped at the same time, with what there is to say about rows that
  /// stand there twice. The builder is empty behind it: rows are let go as they are grouped.
  mutating func ledger() async -> Diagnosed<Ledger> {
    let scale = Int(parts.map(\.part.scale).max() ?? 0)
    let hasQuantities = parts.contains(where: \.part.hasQuantities)
    let products = Set(parts.flatMap(\.part.products.strings)).sorted()
    var partitions = partitions(scale: scale, products: products)
    parts = []
    let built = await withTaskGroup(of: LedgerPartition.Grouped.self) { group in
      while let partition = partitions.popLast() { group.addTask { partition.grouped() } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let ledger = Ledger(
      scale: scale, accounts: built.flatMap(\.ledgers).sorted { $0.account < $1.account },
      products: products, files: files, hasQuantities: hasQuantities)
    return Diagnosed(ledger, RepeatedRow.diagnostics(built.flatMap(\.repeats), files: files))
  }

  private func partitions(scale: Int, products: [String]) -> [LedgerPartition] {
    let numbers = Dictionary(
      products.enumerated().map { ($0.element, Int32($0.offset)) },
      uniquingKeysWith: { first, _ in first })
    let keys = parts.map { part, file in
      LedgerPartition.Keys(
        slots: part.accounts.ids.map { slots[$0] ?? 0 },
        products: part.products.strings.map { numbers[$0] ?? -1 }, file: file)
    }
    return accounts.indices.map { partition in
      LedgerPartition(
        accounts: accounts[partition],
        batches: zip(parts, keys).map { part, keys in
          LedgerPartition.Batch(
            rows: part.part.rows[partition], payments: part.part.payments[partition], keys: keys)
        },
        scale: scale)
    }
  }
}
