package import AccountModel
package import Localization
package import SourceFormats

extension PageScope {
  /// A link to a document with its title, and the tier badge beside an account; the bare id where
  /// no document has it.
  package func link(to id: DocumentID, anchor: String? = nil) -> SafeHTML {
    if let anchor = anchor.flatMap({ site.library.references.anchor($0, in: id) }) {
      return link(to: id, part: anchor)
    }
    return knownLink(to: id) ?? name(id.slug)
  }

  /// Nil where no document has the id.
  private func knownLink(to id: DocumentID) -> SafeHTML? {
    guard let rest = site.links[id] else { return nil }
    let way = route.address.way(to: rest)
    // In one allocation, of parts that need no escaping.
    var link = "<a href=\""
    link.reserveCapacity(9 + 3 * way.steps + rest.utf8.count - way.shared)
    for _ in 0..<way.steps { link += "../" }
    link += Substring(rest.utf8.dropFirst(way.shared))
    return SafeHTML(escaped: link)
  }

  private func link(to id: DocumentID, part: String) -> SafeHTML {
    guard let target = site.routes.target(of: id) else { return name(id.slug) }
    let badge = id.kind == .account ? site.badge(ofAccount: id.slug) : .empty
    return "<a href=\"\(href(to: target.address, anchor: part))\">\(name(target.title))</a>\(badge)"
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
    knownLink(to: DocumentID(.account, account))
      ?? "\(name(account))\(site.badge(ofAccount: account))"
  }

  /// The title of a document as plain text; the id where there is none.
  package func title(of id: DocumentID) -> String { site.routes.target(of: id)?.title ?? id.slug }

  /// A name or code of a user, kept apart from the direction of the text around it.
  package func name(_ text: String) -> SafeHTML { site.language.markup(ofName: text) }

  package func text(_ text: some InterfaceText) -> String { text.phrase.text(in: site.language) }
  package func text(_ phrase: Phrase) -> String { phrase.text(in: site.language) }
}
