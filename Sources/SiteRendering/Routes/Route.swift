package import Localization

/// The place of one page of the site: an address in the tree of a language.
package struct Route: Hashable, Sendable {
  package let language: Language
  /// The folder of the language's tree: empty for the first language, `fa/` for a further one.
  package let folder: String
  package let address: PageAddress
  /// From the page to the root of its language: `../../`, empty for a page at the root.
  package let toLanguageRoot: String
  /// From the page to the root of the site, where `assets/` lies.
  package let toSiteRoot: String

  package init(language: Language, folder: String, address: PageAddress) {
    self.language = language
    self.folder = folder
    self.address = address
    toLanguageRoot = String(repeating: "../", count: address.depth)
    toSiteRoot = folder.isEmpty ? toLanguageRoot : toLanguageRoot + "../"
  }

  /// The file below the output folder: `fa/accounts/acme/index.html`.
  package var path: String { folder + address.path }

  /// The shortest link from this page to another one of the same language; `anchor` without `#`.
  package func href(to target: PageAddress, anchor: String? = nil) -> String {
    let path = address.relativePath(to: target)
    return anchor.map { "\(path)#\($0.percentEncodedPath)" } ?? path
  }

  /// The link from this page to the page of the same address in another language.
  package func href(to other: Route) -> String {
    toSiteRoot + other.folder + other.address.encodedPath
  }

  /// The link from this page to a file that is not a page, by its path below the output folder.
  package func href(toFile path: String) -> String { toSiteRoot + path.percentEncodedPath }
}
