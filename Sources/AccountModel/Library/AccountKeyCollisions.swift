internal import Diagnostics
internal import Localization

extension AccountKeys {
  /// How a dossier claims a key of the data, strongest first.
  private enum Claim: CaseIterable {
    case id, crmID, alias

    func keys(of account: Account) -> [String] {
      switch self {
      case .id: [account.slug]
      case .crmID: account.crmID.map { [$0] } ?? []
      case .alias: account.document.aliases
      }
    }

    func range(of key: String, in account: Account) -> SourceRange {
      switch self {
      case .id: account.document.range(of: "id")
      case .crmID: account.document.range(of: "crm_id")
      case .alias: account.document.range(ofAlias: key)
      }
    }
  }

  /// Two dossiers that claim the same key: the rows of the key could be either's. An alias may well be
  /// meant for links alone, so that one is a warning. Two with one id are reported with their ids.
  static func collisions(among accounts: [Account]) -> [Diagnostic] {
    var owners: [String: (claim: Claim, account: Account)] = [:]
    var diagnostics: [Diagnostic] = []
    for claim in Claim.allCases {
      for account in accounts.sorted(by: { $0.slug < $1.slug }) {
        for key in claim.keys(of: account) where !key.isEmpty {
          guard let owner = owners[key] else {
            owners[key] = (claim, account)
            continue
          }
          guard owner.account.slug != account.slug else { continue }
          diagnostics.append(
            .sharedKey(
              key, message: message(key, claim, owner.claim),
              severity: claim == .alias ? .warning : .error,
              at: claim.range(of: key, in: account),
              first: owner.claim.range(of: key, in: owner.account), owner: owner.account.slug))
        }
      }
    }
    return diagnostics
  }

  private static func message(_ key: String, _ claim: Claim, _ first: Claim) -> Phrase {
    guard claim == .crmID, first == .crmID else {
      return Phrase(
        en: "two dossiers claim the account key '\(key)' of the data",
        pt: "dois dossiês reivindicam a chave de conta '\(key)' dos dados",
        pl: "dwie karty klientów mają w danych klucz konta '\(key)'",
        fa: "دو پرونده کلید حساب '\(key)' در داده‌ها را از آن خود می‌دانند")
    }
    return Phrase(
      en: "two dossiers have the crm_id '\(key)'", pt: "dois dossiês têm o crm_id '\(key)'",
      pl: "dwie karty klientów mają crm_id '\(key)'", fa: "دو پرونده crm_id '\(key)' را دارند")
  }
}

extension Document {
  /// The place of a name that `aliases:` or `previous_id:` lists.
  fileprivate func range(ofAlias alias: String) -> SourceRange {
    for key in ["aliases", "previous_id"] {
      guard let entry = record.entry(key) else { continue }
      guard case .list(let values) = entry.value else { continue }
      if let value = values.first(where: { $0.value == .text(alias) }) {
        return value.span.range(in: path)
      }
    }
    return range(of: "aliases")
  }
}

extension Diagnostic {
  fileprivate static func sharedKey(
    _ key: String, message: Phrase, severity: Severity, at range: SourceRange,
    first: SourceRange, owner: String
  ) -> Diagnostic {
    Diagnostic(
      .duplicateID, message, at: range, severity: severity,
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
