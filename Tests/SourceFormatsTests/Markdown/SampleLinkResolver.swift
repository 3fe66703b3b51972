import SourceFormats

/// Knows one account, one person, one metric; writes `.html` for `.md`.
struct SampleLinkResolver: LinkResolver {
  func destination(of link: WikiLink) -> LinkDestination {
    guard ["acme", "account/acme"].contains(link.target) else { return .broken }
    return LinkDestination(
      href: "acme/index.html" + (link.heading.map { "#" + HeadingAnchors.slug($0) } ?? ""),
      text: "Acme & Co", badge: SafeHTML(escaped: "<b>A</b>"), language: nil)
  }

  func destination(ofLink address: String) -> LinkDestination {
    address == "plan.md" ? LinkDestination(href: "plan.html", title: "The plan") : .broken
  }

  func destination(ofImage address: String) -> LinkDestination {
    address == "a.png" ? LinkDestination(href: "files/a.png") : .broken
  }

  func destination(ofMention person: String) -> LinkDestination? {
    person == "joana-lima" ? LinkDestination(href: "joana.html", text: "Joana Lima") : nil
  }

  func figure(ofMetric name: String) -> SafeHTML? {
    name == "revenue_ttm" ? SafeHTML(escaped: "<data>1,5</data>") : nil
  }

  func text(ofDueDate date: String) -> String? { "10 June" }
}
