/// Writes a `RenderedMarkdown` for one page.
struct MarkdownGapFilling {
  private let text: RenderedMarkdown
  private let labels: MarkdownLabels
  private let resolver: any LinkResolver
  private(set) var writer: HTMLWriter
  /// What closes the links and images that are open, innermost last.
  private var ends: [End] = []

  private struct End {
    /// Nil for an image that is shown, whose tag is still open.
    let tag: StaticString?
    let badge: SafeHTML?
  }

  init(text: RenderedMarkdown, labels: MarkdownLabels, resolver: any LinkResolver) {
    self.text = text
    self.labels = labels
    self.resolver = resolver
    writer = HTMLWriter(capacity: text.html.count + text.gaps.count * 96)
  }

  mutating func run() {
    var place = 0
    for gap in text.gaps {
      writer.raw(text.html[place..<Int(gap.place)])
      place = Int(gap.place)
      fill(gap)
    }
    writer.raw(text.html[place...])
  }

  private mutating func fill(_ gap: MarkdownGap) {
    switch gap.kind {
    case .taskDone: writer.text(labels.taskDone)
    case .taskOpen: writer.text(labels.taskOpen)
    case .table: writer.text(labels.table)
    case .footnotes: writer.text(labels.footnotes)
    case .backToReference: writer.text(labels.backToReference)
    case .note: writer.text(labels.note)
    case .tip: writer.text(labels.tip)
    case .important: writer.text(labels.important)
    case .warning: writer.text(labels.warning)
    case .caution: writer.text(labels.caution)
    case .link: open(resolver.destination(ofLink: string(gap.text)), title: gap.title)
    case .wikiLink: _ = openWikiLink(gap)
    case .automaticWikiLink: writeWikiLink(gap)
    case .linkEnd: closeLink()
    case .image: openImage(gap)
    case .imageEnd: closeImage(gap)
    case .metric: writeMetric(gap)
    case .mention: writeMention(gap)
    case .dueDate: writeDueDate(gap)
    }
  }

  private func bytes(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    text.texts[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  private func string(_ range: Range<Int32>) -> String {
    String(decoding: bytes(range), as: UTF8.self)
  }

  // MARK: Links

  /// - Parameter title: what the Markdown gives; the destination's own goes before it.
  private mutating func open(_ destination: LinkDestination, title: Range<Int32>) {
    guard let href = destination.href else {
      writer.markup("<span class=\"broken-link\">")
      return ends.append(End(tag: "</span>", badge: nil))
    }
    writer.markup("<a href=\"")
    writer.address(href)
    writer.markup("\"")
    if let own = destination.title {
      writer.attribute("title", own)
    } else if !title.isEmpty {
      writer.markup(" title=\"")
      writer.text(bytes(title))
      writer.markup("\"")
    }
    writer.markup(">")
    ends.append(End(tag: "</a>", badge: destination.badge))
  }

  private mutating func closeLink() {
    guard let end = ends.popLast() else { return }
    if let tag = end.tag { writer.markup(tag) }
    if let badge = end.badge {
      writer.markup(" ")
      writer.append(badge)
    }
  }

  private mutating func openWikiLink(_ gap: MarkdownGap) -> LinkDestination {
    let heading = gap.title.isEmpty ? nil : string(gap.title)
    let destination = resolver.destination(
      of: WikiLink(target: string(gap.text), heading: heading))
    open(destination, title: 0..<0)
    return destination
  }

  private mutating func writeWikiLink(_ gap: MarkdownGap) {
    let destination = openWikiLink(gap)
    guard let name = destination.text else {
      return writer.text(bytes(gap.text.isEmpty ? gap.title : gap.text))
    }
    if let language = destination.language {
      writer.markup("<bdi")
      writer.attribute("lang", language)
      writer.markup(">")
      writer.text(name)
      writer.markup("</bdi>")
    } else {
      writer.text(name)
    }
  }

  // MARK: Images

  private mutating func openImage(_ gap: MarkdownGap) {
    guard let href = resolver.destination(ofImage: string(gap.text)).href else {
      writer.markup("<span class=\"broken-link\">")
      return ends.append(End(tag: "</span>", badge: nil))
    }
    writer.markup("<img loading=\"lazy\" src=\"")
    writer.address(href)
    writer.markup("\" alt=\"")
    ends.append(End(tag: nil, badge: nil))
  }

  private mutating func closeImage(_ gap: MarkdownGap) {
    if let tag = ends.popLast()?.tag { return writer.markup(tag) }
    if !gap.title.isEmpty {
      writer.markup("\" title=\"")
      writer.text(bytes(gap.title))
    }
    writer.markup("\" />")
  }

  // MARK: Figures, people, dates

  private mutating func writeMetric(_ gap: MarkdownGap) {
    if let figure = resolver.figure(ofMetric: string(gap.text)) { return writer.append(figure) }
    writer.markup("<span class=\"broken-link\">")
    writer.text(bytes(gap.text))
    writer.markup("</span>")
  }

  private mutating func writeMention(_ gap: MarkdownGap) {
    guard let destination = resolver.destination(ofMention: string(gap.text)) else {
      writer.markup("@")
      return writer.text(bytes(gap.text))
    }
    open(destination, title: 0..<0)
    if let name = destination.text {
      writer.text(name)
    } else {
      writer.markup("@")
      writer.text(bytes(gap.text))
    }
    closeLink()
  }

  private mutating func writeDueDate(_ gap: MarkdownGap) {
    let date = string(gap.text)
    writer.open("time", ["class": "due", "datetime": date])
    writer.text(resolver.text(ofDueDate: date) ?? "due:\(date)")
    writer.close("time")
  }
}
