package import AccountModel
package import Localization
package import SourceFormats

extension PageScope {
  /// A link to a document with its title, and the tier badge beside an account; the bare id where
  /// no document has it.
  package func link(to id: DocumentID, anchor: String? = nil) -> SafeHTML {
    guard let target = site.routes.target(of: id) else { return name(id.slug) }
    let badge = id.kind == .account ? site.badge(ofAccount: id.slug) : .empty
    if let part = anchor.flatMap({ site.library.references.anchor($0, in: id) }) {
      let href = href(to: target.address, anchor: part)
      return "<a href=\"\(href)\">\(name(target.title))</a>\(badge)"
    }
    // What pages have most of: made in one allocation, of parts that need no escaping.
    let rest = site.language.isRightToLeft ? target.isolatedLink : target.link
    let way = route.address.way(to: target.address)
    var link = "<a href=\""
    link.reserveCapacity(
      9 + 3 * way.steps + rest.html.utf8.count - way.shared + badge.html.utf8.count)
    for _ in 0..<way.steps { link += "../" }
    link += Substring(rest.html.utf8.dropFirst(way.shared))
    link += badge.html
    return SafeHTML(escaped: link)
  }

  /// The same for a reference that may be absent.
  package func link(to id: DocumentID?) -> SafeHTML? { id.map { link(to: $0) } }

  /// Links to several documents, as a sentence lists them; nil for none.
  package func links(to ids: [DocumentID]) -> SafeHTML? {
    guard let last = ids.last else { return nil }
    let separators = style.listSeparators()
    let links = ids.dropLast().map { link(to: $0) }
    guard let first = links.first else { return link(to: last) }
    guard links.count > 1 else { return "\(first)\(separators.pair)\(link(to: last))" }
    let head = links.joined(separator: "\(separators.middle)")
    return "\(head)\(separators.last)\(link(to: last))"
  }

  /// Where a statement comes from: a link to a document, or words.
  package func evidence(_ evidence: Evidence) -> SafeHTML {
    switch evidence {
    case .document(let place): link(to: place.document, anchor: place.anchor)
    case .text(let text): name(text)
    }
  }

  /// A link to an account by its id in the data; a candidate, which has no page, is plain text.
  package func accountLink(_ account: String) -> SafeHTML {
    let id = DocumentID(.account, account)
    if site.routes.address(of: id) != nil { return link(to: id) }
    return "\(name(account))\(site.badge(ofAccount: account))"
  }

  /// The title of a document as plain text; the id where there is none.
  package func title(of id: DocumentID) -> String { site.routes.target(of: id)?.title ?? id.slug }

  /// A name or code of a user, kept apart from the direction of the text around it.
  package func name(_ text: String) -> SafeHTML {
    needsIsolation(text) ? "<bdi>\(text)</bdi>" : SafeHTML(escaping: text)
  }

  /// On a right-to-left page everything that is not the page's own words; elsewhere only what has
  /// right-to-left letters or direction marks.
  private func needsIsolation(_ text: String) -> Bool {
    if site.language.isRightToLeft { return true }
    return text.mayBeRightToLeft
  }

  package func text(_ text: some InterfaceText) -> String { text.phrase.text(in: site.language) }
  package func text(_ phrase: Phrase) -> String { phrase.text(in: site.language) }
}

extension String {
  /// Whether the text has letters that are written from right to left, or marks of direction.
  var mayBeRightToLeft: Bool {
    hasByte { (0xD6...0xDF).contains($0) || $0 == 0xE2 || $0 == 0xEF }
  }
}
