import AccountModel
import Localization
import Segmentation

/// The accounts of one owner.
struct OwnedAccounts: Sendable {
  /// The name of the owner; the id where no document has it.
  let title: String
  /// The list of these accounts.
  let address: PageAddress
  /// In the order given.
  let accounts: [Scorecard]

  /// One for each owner, in order of name; accounts without an owner are left out.
  static func all(_ accounts: [Scorecard], in site: LanguageSite) -> [OwnedAccounts] {
    let byOwner = Dictionary(grouping: accounts) { site.library.account($0.account)?.owner }
    let owners = byOwner.keys.compactMap(\.self).sorted().map { owner in
      OwnedAccounts(
        title: site.library.document(owner)?.title ?? owner.slug,
        address: PageAddress("accounts/by-owner/\(site.routes.name(of: owner)).html"),
        accounts: byOwner[owner] ?? [])
    }
    return site.style.sorted(owners, by: \.title)
  }
}
