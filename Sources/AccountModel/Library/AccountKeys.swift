/// From what a data file may call an account to the account's id.
package struct AccountKeys: Sendable {
  private let ids: [String: String]

  /// The ids, CRM keys and aliases of `accounts`. Where two accounts claim a key, an id goes before
  /// a CRM key and a CRM key before an alias; among equals the first account wins.
  package init(accounts: [Account]) {
    var ids: [String: String] = [:]
    func claim(_ key: String, _ account: Account) {
      if !key.isEmpty, ids[key] == nil { ids[key] = account.slug }
    }
    for account in accounts { claim(account.slug, account) }
    for account in accounts { if let key = account.crmID { claim(key, account) } }
    for account in accounts {
      for alias in account.document.aliases { claim(alias, account) }
    }
    self.ids = ids
  }

  /// Keys to account ids as given.
  package init(_ ids: [String: String]) { self.ids = ids }

  /// All that data files may call an account, in order of key.
  var sorted: [String] { ids.keys.sorted() }

  /// The account's id, or nil where no dossier claims the key.
  package func accountID(for key: String) -> String? { ids[key] }
}
