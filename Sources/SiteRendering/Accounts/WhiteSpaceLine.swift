import AccountModel
import Localization
import Segmentation
import SourceFormats

/// What an account buys of one product, and what it could.
///
/// A class only because templates ask it for many names: a copy would count eight references.
final class WhiteSpaceLine: TemplateContext {
  let product: SafeHTML
  /// The words of the white-space page, with a capital letter.
  let state: String
  let mood: String
  let bought: SafeHTML?
  /// Units bought; nil where the orders do not say, and for none.
  let quantity: SafeHTML?
  let potential: SafeHTML?
  let competitor: SafeHTML?
  /// What the amounts rest on, a line for each supplier.
  let basis: [SafeHTML]

  /// One line for each product that the account buys or that `potential.csv` names, the largest
  /// open amount first.
  ///
  /// - Parameter limit: how many lines to make; nil for all.
  static func lines(
    _ scorecard: Scorecard, limit: Int? = nil, in scope: PageScope
  ) -> [WhiteSpaceLine] {
    let bought = scope.site.portfolio.products(of: scorecard.account)
    var entries = Dictionary(grouping: entries(of: scorecard, in: scope), by: \.product)
    func amount(
      _ product: String, _ entries: [WalletEntry], _ bought: ProductRevenue?
    ) -> OpenAmount {
      OpenAmount(
        product: product, entries: entries, bought: bought,
        isOffered: scope.site.index.isOffered(product, on: scope.site.asOf))
    }
    var open = bought.map { revenue in
      amount(revenue.product, entries.removeValue(forKey: revenue.product) ?? [], revenue)
    }
    open += entries.map { amount($0.key, $0.value, nil) }
    let lines = inOrder(open, key: { (amount: $0.amount, product: $0.product) }) { left, right in
      left.amount == right.amount
        ? left.product < right.product : right.amount < left.amount
    }
    return lines.prefix(limit ?? lines.count).map { open in
      WhiteSpaceLine(open, name: scope.site.index.name(ofProduct: open.product), in: scope)
    }
  }

  /// Whether there are any lines.
  static func exist(for scorecard: Scorecard, in scope: PageScope) -> Bool {
    scope.site.portfolio.hasProducts(of: scorecard.account)
      || !entries(of: scorecard, in: scope).isEmpty
  }

  /// Whether any line says what its amounts rest on.
  static func haveBasis(for scorecard: Scorecard, in scope: PageScope) -> Bool {
    entries(of: scorecard, in: scope).contains { scope.basis(of: $0) != nil }
  }

  private static func entries(of scorecard: Scorecard, in scope: PageScope) -> [WalletEntry] {
    scorecard.currentEntries(
      of: scope.site.index.wallet(of: scorecard.account), asOf: scope.site.asOf)
  }

  /// The figures behind a line.
  struct OpenAmount {
    let product: String
    let entries: [WalletEntry]
    let bought: ProductRevenue?
    /// What the white-space page says of account and product.
    let cell: WhiteSpaceCell
    let isOffered: Bool
    /// Spending that we could win, in base currency per year; none for a product that is not offered,
    /// which the white-space page leaves out.
    var amount: ExactDecimal { isOffered ? cell.gap ?? .zero : .zero }

    /// Whether there is nothing to win and nothing that the account still buys.
    var isLeftOut: Bool { !isOffered && (bought?.trailing ?? .zero) <= .zero }

    init(
      product: String, entries: [WalletEntry], bought: ProductRevenue?, isOffered: Bool
    ) {
      self.product = product
      self.isOffered = isOffered
      self.entries = entries
      self.bought = bought
      cell = WhiteSpaceCell(bought: bought, entries: entries)
    }
  }

  private init(_ open: OpenAmount, name: Phrase?, in scope: PageScope) {
    product = scope.name(name.map { scope.text($0) } ?? open.product)
    bought = open.bought.map { scope.money($0.trailing) }
    quantity = open.bought?.quantity.flatMap { $0 == .zero ? nil : scope.number($0) }
    potential = open.amount == .zero ? nil : scope.money(open.amount)
    let rivals = open.entries.compactMap(\.competitor)
    competitor = scope.links(to: rivals.map { DocumentID(.competitor, $0) })
    basis = open.entries.compactMap { scope.basis(of: $0) }
    let label =
      open.isLeftOut ? scope.text(AccountRowsText.notOffered) : scope.text(open.cell.label)
    state = label.prefix(1).uppercased() + label.dropFirst()
    mood = open.isLeftOut ? "" : open.cell.mood
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .product: .html(product)
    case .state: .text(state)
    case .mood: .text(mood)
    case .bought: .html(bought)
    case .quantity: .html(quantity)
    case .potential: .html(potential)
    case .competitor: .html(competitor)
    case .basis: .htmls(basis)
    default: nil
    }
  }
}
