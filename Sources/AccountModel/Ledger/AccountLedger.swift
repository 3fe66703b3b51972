/// The order rows of one account.
package struct AccountLedger: Sendable {
  /// The account's id: the dossier's where one claims the key (its `id`, `crm_id` or an alias), else
  /// the key as written in the file (a candidate).
  package let account: String
  /// In order of date, then file, then line.
  package let entries: LedgerEntries
  /// Rows with a due date, in the order of the entries.
  package let payments: [LedgerPayment]

  package init(account: String, entries: LedgerEntries, payments: [LedgerPayment] = []) {
    self.account = account
    self.entries = entries
    self.payments = payments
  }

  /// - Parameter entries: in order of date, then file, then line.
  package init(account: String, entries: [LedgerEntry], payments: [LedgerPayment] = []) {
    self.init(account: account, entries: LedgerEntries(entries), payments: payments)
  }
}
