/// Where a page stands within the tree of one language: `accounts/acme/index.html`.
package struct PageAddress: Hashable, Sendable, Comparable {
  /// The path from the language's root, parts separated by `/`, as the file is named on disk.
  package let path: String
  /// `path` as it stands in a link.
  package let encodedPath: String
  /// How many folders the page lies deep.
  package let depth: Int

  package init(_ path: String) {
    self.path = path
    encodedPath = path.percentEncodedPath
    depth = path.utf8.count { $0 == UInt8(ascii: "/") }
  }

  package static func < (left: PageAddress, right: PageAddress) -> Bool { left.path < right.path }
}
