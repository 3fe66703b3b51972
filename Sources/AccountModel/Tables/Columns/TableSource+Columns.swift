extension TableSource.Kind {
  /// Columns without which a file of the kind says nothing.
  package var requiredColumns: [TableColumn] {
    switch self {
    case .orders: [.date, .accountID, .amount]
    case .products: [.productID, .name]
    case .satisfaction: [.date, .accountID, .metric, .score]
    case .potential: [.accountID, .productID, .year, .with, .spend]
    case .costToServe: [.accountID, .period, .kind, .cost]
    case .targets: [.period, .metric, .target]
    case .fx: [.date, .currency, .rateToBase]
    }
  }

  package var optionalColumns: [TableColumn] {
    switch self {
    case .orders:
      [
        .orderID, .currency, .productID, .quantity, .listPrice, .discount, .cost, .margin,
        .division, .channel, .orderStatus, .invoiceDate, .dueDate, .paidDate, .promisedDate,
        .deliveredDate, .isReturn,
      ]
    case .products:
      [
        .namePortuguese, .namePolish, .namePersian, .group, .groupPortuguese, .groupPolish,
        .groupPersian, .parentID, .listPrice, .active, .launched, .retired,
      ]
    case .satisfaction:
      [.scaleMinimum, .scaleMaximum, .personID, .comment, .source, .touchpoint]
    case .potential:
      [.division, .currency, .competitorID, .contractEnd, .appetite, .confidence, .source]
    case .costToServe: [.hours, .personID, .currency, .note]
    case .targets: [.accountID, .tier, .owner, .currency, .stretch]
    case .fx: []
    }
  }

  /// Every column that a file of the kind may have.
  var columns: [TableColumn] { requiredColumns + optionalColumns }

  /// Optional columns that are accepted, so that an export can stay as it is, and not read.
  package var unreadColumns: [TableColumn] {
    switch self {
    case .orders:
      [
        .listPrice, .discount, .division, .channel, .invoiceDate, .promisedDate,
        .deliveredDate,
      ]
    default: []
    }
  }

  /// Whether a path ends as those of data files do: `.csv`, `.tsv`, or one of both packed, `.csv.gz`.
  package static func isTable(_ path: String) -> Bool { stem(of: path[...]) != nil }

  /// The path without the ending of a data file; nil for any other.
  private static func stem(of path: Substring) -> Substring? {
    let path = path.lowercased()
    let unpacked = path.hasSuffix(".gz") ? path.dropLast(3) : path[...]
    return unpacked.hasSuffix(".csv") || unpacked.hasSuffix(".tsv") ? unpacked.dropLast(4) : nil
  }

  /// The kind of a data file: by its name (`orders.csv`, `orders-2025.csv`) or by its folder
  /// (`orders/2025-Q1.csv`); nil for a file of another kind.
  package init?(path: String) {
    let parts = path.split(separator: "/")
    guard let name = parts.last, let stem = Self.stem(of: name) else { return nil }
    for kind in Self.allCases {
      let isNamed =
        stem == kind.rawValue || stem.hasPrefix(kind.rawValue + "-")
        || stem.hasPrefix(kind.rawValue + "_") || stem.hasPrefix(kind.rawValue + ".")
      if isNamed || parts.dropLast().contains(where: { $0.lowercased() == kind.rawValue }) {
        self = kind
        return
      }
    }
    return nil
  }
}
