internal import Diagnostics
internal import Localization

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

  /// The account's id, or nil where no dossier claims the key.
  package func accountID(for key: String) -> String? { ids[key] }
}

extension AccountKeys {
  /// Two dossiers that claim the same `crm_id`: the orders of the key could be either's.
  static func collisions(among accounts: [Account]) -> [Diagnostic] {
    var claims: [String: Account] = [:]
    var diagnostics: [Diagnostic] = []
    for account in accounts.sorted(by: { $0.slug < $1.slug }) {
      guard let key = account.crmID else { continue }
      guard let first = claims[key] else {
        claims[key] = account
        continue
      }
      diagnostics.append(
        .sharedKey(
          key, at: account.document.range(of: "crm_id"), first: first.document.range(of: "crm_id"),
          owner: first.slug))
    }
    return diagnostics
  }
}

extension Diagnostic {
  fileprivate static func sharedKey(
    _ key: String, at range: SourceRange, first: SourceRange, owner: String
  ) -> Diagnostic {
    Diagnostic(
      .duplicateID,
      Phrase(
        en: "two dossiers have the crm_id '\(key)'", pt: "dois dossiês têm o crm_id '\(key)'",
        pl: "dwie karty klientów mają crm_id '\(key)'", fa: "دو پرونده crm_id '\(key)' را دارند"),
      at: range,
      related: [
        RelatedPlace(
          Phrase(
            en: "the first one is here", pt: "o primeiro está aqui", pl: "pierwsza jest tutaj",
            fa: "نخستین آن اینجاست"), at: first)
      ],
      notes: [
        Phrase(
          en: "the orders of '\(key)' are counted for '\(owner)'",
          pt: "os pedidos de '\(key)' contam para '\(owner)'",
          pl: "zamówienia '\(key)' liczą się dla '\(owner)'",
          fa: "سفارش‌های '\(key)' برای '\(owner)' شمرده می‌شوند")
      ])
  }
}
