import AccountModel
import Localization
import Segmentation
import SourceFormats

/// Answers the Markdown renderer's questions for one document on one page.
struct DocumentLinkResolver: LinkResolver {
  let document: Document
  let scope: PageScope

  private var style: LocaleStyle { scope.site.voice(of: document).style }
  private var references: ReferenceIndex { scope.site.library.references }

  func destination(of link: WikiLink) -> LinkDestination {
    guard !link.target.isEmpty else { return destination(of: document.id, anchor: link.heading) }
    guard case .found(let id) = references.resolve(link.target.normalised) else { return .broken }
    return destination(of: id, anchor: link.heading)
  }

  func destination(ofLink address: String) -> LinkDestination {
    switch references.resolve(address: address, from: document.path) {
    case .document(let place):
      destination(of: place.document, anchor: place.anchor, keepsText: true)
    case .asset(let path): file(at: path)
    case .missing: .broken
    }
  }

  func destination(ofImage address: String) -> LinkDestination {
    guard case .asset(let path) = references.resolve(address: address, from: document.path) else {
      return .broken
    }
    return file(at: path)
  }

  func destination(ofMention person: String) -> LinkDestination? {
    references.person(mentioned: person).map { destination(of: $0, anchor: nil) }
  }

  func figure(ofMetric name: String) -> SafeHTML? {
    guard let account = document.account,
      let scorecard = scope.site.portfolio.scorecard(of: account.slug)
    else { return nil }
    return FigureWriter(style).figure(ofMetric: name, scorecard)
  }

  func text(ofDueDate date: String) -> String? {
    CalendarDate(iso: date).map { style.date(CivilDate($0)) }
  }

  private func destination(
    of id: DocumentID, anchor: String?, keepsText: Bool = false
  ) -> LinkDestination {
    guard let target = scope.site.routes.target(of: id) else { return .broken }
    let badge = id.kind == .account ? scope.site.badge(ofAccount: id.slug) : .empty
    return LinkDestination(
      href: scope.href(
        to: target.address, anchor: anchor.flatMap { references.anchor($0, in: id) }),
      text: keepsText ? nil : target.title, badge: badge.isEmpty ? nil : badge)
  }

  private func file(at path: String) -> LinkDestination {
    LinkDestination(
      href: scope.site.index.copies[path].map { scope.route.href(toFile: $0.destination) })
  }
}
