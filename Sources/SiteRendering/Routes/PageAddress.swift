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
    let way = way(to: target.encodedPath)
    return String(repeating: "../", count: way.steps)
      + (String(target.encodedPath.utf8.dropFirst(way.shared)) ?? "")
  }

  /// How many folders to go up from this page, and how many bytes of `link`, which begins with the
  /// encoded path of another page, lead to where that ends.
  func way(to link: String) -> (steps: Int, shared: Int) {
    var (own, other) = (encodedPath, link)
    return own.withUTF8 { own in
      other.withUTF8 { other in
        var (steps, shared) = (depth, 0)
        for place in 0..<min(own.count, other.count) {
          guard own[place] == other[place] else { break }
          if own[place] == UInt8(ascii: "/") { (steps, shared) = (steps - 1, place + 1) }
        }
        return (steps, shared)
      }
    }
  }
}
