import Segmentation

/// A table of accounts.
struct AccountListContext: PageContext {
  static let template = "accounts"

  let frame: ListFrame
  let accounts: [AccountRow]
  /// Whether the workspace asks for health.
  let hasHealth: Bool
  let scope: PageScope

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .accounts: .list(accounts)
    case .hasAccounts: .flag(!accounts.isEmpty)
    case .hasHealth: .flag(hasHealth)
    case .definitions: scope.definitions(of: ["revenue_ttm", "yoy", "score", "class_abcxyz"])
    case .hasDefinitions: .flag(!accounts.isEmpty)
    default: frame.value(named: name)
    }
  }
}
