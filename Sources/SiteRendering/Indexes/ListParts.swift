/// A long list split over several pages.
struct ListParts<Element: Sendable>: Sendable {
  /// Rows that one page may hold; longer lists have parts of `partSize`.
  private static var limit: Int { 500 }
  private static var partSize: Int { 250 }

  /// Each part with its page; one part, maybe empty, for a short list.
  let parts: [(address: PageAddress, elements: ArraySlice<Element>)]

  /// The first part stands at `address`; further ones below it: `people/parts/2.html` for
  /// `people/index.html`, `accounts/by-tier/a/2.html` for `accounts/by-tier/a.html`.
  init(_ elements: [Element], at address: PageAddress) {
    guard elements.count > Self.limit else {
      parts = [(address, elements[...])]
      return
    }
    let path = address.path
    let base =
      path.hasSuffix("index.html")
      ? String(path.dropLast("index.html".utf8.count)) + "parts"
      : String(path.dropLast(".html".utf8.count))
    parts = stride(from: 0, to: elements.count, by: Self.partSize).enumerated().map {
      index, start in
      let end = min(start + Self.partSize, elements.count)
      let place = index == 0 ? address : PageAddress("\(base)/\(index + 1).html")
      return (place, elements[start..<end])
    }
  }
}
