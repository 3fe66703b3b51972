import AccountModel

/// An account to be measured as of a day: what is known of it, and what its order rows add up to.
struct Subject {
  let record: AccountRecords.Record
  let tally: AccountTally

  var id: String { record.id }
  var facts: AccountFacts? { record.facts }
  var ledgerPosition: Int? { record.ledgerPosition }

  /// Whether a row is dated on or before the as-of date.
  var hasRows: Bool { tally.rowCount > 0 }

  /// The row on which the first order starts; nil without an order.
  func firstOrderRow(in ledger: Ledger) -> SourceRow? {
    guard let ledgerPosition, let row = tally.firstOrderRow else { return nil }
    return ledger.sourceRow(of: ledger.accounts[ledgerPosition].entries[row])
  }

  var standing: AccountStanding {
    AccountStanding(hasDossier: record.facts != nil, hasRows: hasRows)
  }
}

extension Subject {
  /// The accounts as of a day, in order of id. A key without a dossier whose order rows are all later
  /// is not an account yet.
  static func all(_ accounts: AccountRecords, windows: AsOfWindows) -> [Subject] {
    let ledgers = accounts.library.tables.ledger.accounts
    var scanner = LedgerScanner(windows: windows)
    return accounts.records.compactMap { record in
      let subject = Subject(
        record: record,
        tally: record.ledgerPosition.map { scanner.tally(ledgers[$0].entries) } ?? AccountTally())
      return subject.hasRows || record.isNamed(on: windows.asOf) ? subject : nil
    }
  }
}
