package import AccountModel

/// What dossiers and data files hold of each account, sorted out once for any number of days.
package struct AccountRecords: Sendable {
  /// One account; its rows of the other tables are in file order.
  struct Record: Sendable {
    let id: String
    /// Nil without a dossier.
    let facts: AccountFacts?
    /// Position in the ledger's accounts; nil without order rows.
    let ledgerPosition: Int?
    let answers: [SatisfactionAnswer]
    let wallet: [WalletEntry]
    let costs: [ServiceCost]

    /// From which day on anything but order rows names the account, which is one from then on: always
    /// for a dossier; nil where nothing does.
    var namedFrom: Int32? {
      guard facts == nil else { return .min }
      let years = wallet.lazy.compactMap { CalendarDate(year: $0.year, month: 1, day: 1) }
      return [
        answers.lazy.map(\.date).min(), years.min(), costs.lazy.map(\.period.firstDay).min(),
      ].compactMap { $0?.dayNumber }.min()
    }

    func isNamed(on day: CalendarDate) -> Bool { namedFrom.map { $0 <= day.dayNumber } ?? false }
  }

  let library: Library
  /// Every account that a dossier or a row names, in order of id.
  let records: [Record]

  package init(_ library: Library) {
    let tables = library.tables
    let facts = Dictionary(
      library.accounts.map {
        ($0.slug, AccountFacts($0, in: library, hasMeetings: library.configuration.health != nil))
      }, uniquingKeysWith: { first, _ in first })
    let positions = Dictionary(
      tables.ledger.accounts.enumerated().map { ($0.element.account, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let answers = Dictionary(grouping: tables.satisfaction, by: \.account)
    let wallet = Dictionary(grouping: tables.wallet, by: \.account)
    let costs = Dictionary(grouping: tables.serviceCosts, by: \.account)
    var ids = Set(facts.keys).union(positions.keys)
    ids.formUnion(answers.keys)
    ids.formUnion(wallet.keys)
    ids.formUnion(costs.keys)
    self.library = library
    records = ids.sorted().map { id in
      Record(
        id: id, facts: facts[id], ledgerPosition: positions[id], answers: answers[id] ?? [],
        wallet: wallet[id] ?? [], costs: costs[id] ?? [])
    }
  }
}
