import AccountModel

/// An account to be measured: what its dossier declares, what its order rows add up to, and its
/// rows of the other tables in file order.
struct Subject {
  let id: String
  /// Nil for a candidate.
  let facts: AccountFacts?
  /// Position in the ledger's accounts; nil without rows.
  let ledgerPosition: Int?
  let tally: AccountTally
  let answers: [SatisfactionAnswer]
  let wallet: [WalletEntry]
  let costs: [ServiceCost]

  /// Whether a row is dated on or before the as-of date.
  var hasRows: Bool { tally.rowCount > 0 }

  /// The row on which the first order starts; nil without an order.
  func firstOrderRow(in ledger: Ledger) -> SourceRow? {
    guard let ledgerPosition, let row = tally.firstOrderRow else { return nil }
    return ledger.sourceRow(of: ledger.accounts[ledgerPosition].entries[row])
  }

  var standing: AccountStanding {
    guard facts != nil else { return .candidate }
    return hasRows ? .customer : .prospect
  }
}

extension Subject {
  /// Every account that a dossier or a row names, in order of id. A key without a dossier whose
  /// order rows are all later than the as-of date is not an account yet.
  static func all(
    facts: [AccountFacts], tables: DataTables, windows: AsOfWindows
  ) -> [Subject] {
    let declared = Dictionary(facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ledgers = tables.ledger.accounts
    let positions = Dictionary(
      ledgers.enumerated().map { ($0.element.account, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    // What is dated later is not known yet.
    let asOf = windows.asOf
    let answers = Dictionary(
      grouping: tables.satisfaction.filter { $0.date <= asOf }, by: \.account)
    let wallet = Dictionary(grouping: tables.wallet.filter { $0.year <= asOf.year }, by: \.account)
    let costs = Dictionary(
      grouping: tables.serviceCosts.filter { $0.period.firstDay <= asOf }, by: \.account)
    var ids = Set(declared.keys).union(positions.keys)
    ids.formUnion(answers.keys)
    ids.formUnion(wallet.keys)
    ids.formUnion(costs.keys)

    var scanner = LedgerScanner(windows: windows)
    return ids.sorted().compactMap { id in
      let position = positions[id]
      let subject = Subject(
        id: id, facts: declared[id], ledgerPosition: position,
        tally: position.map { scanner.tally(ledgers[$0].entries) } ?? AccountTally(),
        answers: answers[id] ?? [], wallet: wallet[id] ?? [], costs: costs[id] ?? [])
      let isNamedElsewhere = answers[id] != nil || wallet[id] != nil || costs[id] != nil
      return subject.facts == nil && !subject.hasRows && !isNamedElsewhere ? nil : subject
    }
  }
}
