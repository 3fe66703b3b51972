import AccountModel
import Localization
import Segmentation

/// What we know of an account and a product.
enum WhiteSpaceCell: Sendable, Hashable {
  /// Revenue in the trailing twelve months, and spending that goes elsewhere all the same.
  case bought(ExactDecimal, open: ExactDecimal?)
  /// Bought before, not in the trailing twelve months.
  case lapsed
  /// Spending that goes to a competitor, whose id may be known.
  case competitor(ExactDecimal?, String?)
  /// The account makes it itself.
  case inHouse(ExactDecimal?)
  /// Spending that goes to nobody we know of.
  case potential(ExactDecimal?)
  case notApplicable
  case unknown

  /// What stands in the table, beside the word.
  var symbol: String {
    switch self {
    case .bought: "●"
    case .lapsed: "◌"
    case .competitor: "◆"
    case .inHouse: "■"
    case .potential: "○"
    case .notApplicable: "×"
    case .unknown: "?"
    }
  }

  /// A class of the style sheet.
  var style: String {
    switch self {
    case .bought: "bought"
    case .lapsed: "lapsed"
    case .competitor: "competitor"
    case .inHouse: "in-house"
    case .potential: "potential"
    case .notApplicable: "not-applicable"
    case .unknown: "unknown"
    }
  }

  var label: WhiteSpaceText {
    switch self {
    case .bought: .wsBought
    case .lapsed: .wsLapsed
    case .competitor: .wsCompetitor
    case .inHouse: .wsInHouse
    case .potential: .wsPotential
    case .notApplicable: .wsNotApplicable
    case .unknown: .wsUnknown
    }
  }

  /// Revenue, or spending that does not reach us.
  var amount: ExactDecimal? {
    switch self {
    case .bought(let amount, _): amount
    case .competitor(let amount, _), .inHouse(let amount), .potential(let amount): amount
    case .lapsed, .notApplicable, .unknown: nil
    }
  }

  /// Spending that we could win, from whomever; nil where there is none or it is unknown.
  var gap: ExactDecimal? {
    if case .bought(_, let open) = self { return open }
    return amount
  }
}

extension WhiteSpaceCell {
  /// - Parameters:
  ///   - bought: nil where the account never bought the product.
  ///   - entries: the rows of `potential.csv` about account and product in one year, a supplier each.
  init(bought: ProductRevenue?, entries: [WalletEntry]) {
    func spend(_ suppliers: Set<WalletEntry.Supplier>) -> ExactDecimal? {
      let amounts = entries.filter { suppliers.contains($0.supplier) }.compactMap(\.spend)
      return amounts.isEmpty ? nil : amounts.reduce(.zero, +)
    }
    let open = spend([.competitor, .none, .internal])
    if let bought, bought.trailing > .zero {
      self = .bought(bought.trailing, open: open)
      return
    }
    let suppliers = Set(entries.map(\.supplier))
    if suppliers.contains(.competitor) {
      self = .competitor(open, entries.compactMap(\.competitor).first)
    } else if suppliers.contains(.none) {
      self = .potential(open)
    } else if suppliers.contains(.internal) {
      self = .inHouse(open)
    } else if suppliers.contains(.us) {
      self = .potential(spend([.us]))
    } else if suppliers.contains(.notApplicable) {
      self = .notApplicable
    } else {
      self = bought == nil ? .unknown : .lapsed
    }
  }

  /// A class of the style sheet for the state in a sentence: empty where nothing is to be done.
  var mood: String {
    switch self {
    case .bought: "good"
    case .lapsed, .competitor, .potential: "warn"
    case .inHouse, .notApplicable, .unknown: ""
    }
  }
}
