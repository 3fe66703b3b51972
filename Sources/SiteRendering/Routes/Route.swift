package import Localization

/// The place of one page of the site: an address in the tree of a language.
package struct Route: Hashable, Sendable {
  package let language: Language
  /// The folder of the language's tree: empty for the first language, `fa/` for a further one.
  package let folder: String
  package let address: PageAddress

  package init(language: Language, folder: String, address: PageAddress) {
    self.language = language
    self.folder = folder
    self.address = address
  }

  /// The file below the output folder: `fa/accounts/acme/index.html`.
  package var path: String { folder + address.path }

  /// From the page to the root of its language: `../../`, empty for a page at the root.
  package var toLanguageRoot: String { String(repeating: "../", count: address.depth) }

  /// From the page to the root of the site, where `assets/` lies.
  package var toSiteRoot: String {
    String(repeating: "../", count: address.depth + (folder.isEmpty ? 0 : 1))
  }

  /// The link from this page to another one of the same language; `anchor` without `#`.
  package func href(to target: PageAddress, anchor: String? = nil) -> String {
    let path = toLanguageRoot + target.encodedPath
    guard let anchor else { return path }
    return "\(path)#\(anchor.percentEncodedPath)"
  }

  /// The link from this page to the page of the same address in another language.
  package func href(to other: Route) -> String {
    toSiteRoot + other.folder + other.address.encodedPath
  }

  /// The link from this page to a file that is not a page, by its path below the output folder.
  package func href(toFile path: String) -> String { toSiteRoot + path.percentEncodedPath }
}
