/// Knows no workspace: relative addresses stay as typed, ids and metrics are broken.
package struct StandaloneLinkResolver: LinkResolver {
  package init() {}

  package func destination(of link: WikiLink) -> LinkDestination { .broken }

  package func destination(ofLink address: String) -> LinkDestination {
    LinkDestination(href: address)
  }

  package func destination(ofImage address: String) -> LinkDestination {
    LinkDestination(href: address)
  }

  package func destination(ofMention person: String) -> LinkDestination? { nil }

  package func figure(ofMetric name: String) -> SafeHTML? { nil }

  package func text(ofDueDate date: String) -> String? { nil }
}
