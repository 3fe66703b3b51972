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

extension PageAddress {
  /// The way from this page to another one, by the deepest folder that holds both: `../plan.html`.
  func relativePath(to target: PageAddress) -> String {
    let (own, other) = (encodedPath.utf8, target.encodedPath.utf8)
    var (position, common) = (own.startIndex, own.startIndex)
    var (place, start) = (other.startIndex, other.startIndex)
    while position < own.endIndex, place < other.endIndex, own[position] == other[place] {
      let isFolderEnd = own[position] == UInt8(ascii: "/")
      own.formIndex(after: &position)
      other.formIndex(after: &place)
      if isFolderEnd { (common, start) = (position, place) }
    }
    let steps = own[common...].count { $0 == UInt8(ascii: "/") }
    return String(repeating: "../", count: steps) + target.encodedPath[start...]
  }
}
