import AccountModel
import Localization
import SourceFormats

/// What mentions a document, of one kind of document.
struct MentionGroup: TemplateContext {
  /// Mentions that a page shows per group; the rest is counted.
  private static let limit = 50

  struct Mention: TemplateContext {
    let link: SafeHTML
    let date: SafeHTML?
    let sentence: SafeHTML

    func value(named name: TemplateKey) -> TemplateValue? {
      switch name {
      case .link: .html(link)
      case .date: .html(date)
      case .sentence: .html(sentence)
      default: nil
      }
    }
  }

  let label: String
  let mentions: [Mention]
  let count: SafeHTML
  /// How many mentions are not shown; nil for none.
  let omitted: SafeHTML?

  /// The groups in the order of kinds.
  static func groups(to id: DocumentID, in scope: PageScope) -> [MentionGroup] {
    let backlinks = scope.site.library.links.backlinks(to: id)
    var groups: [MentionGroup] = []
    var start = backlinks.startIndex
    while start < backlinks.endIndex {
      let kind = backlinks[start].source.kind
      let end = backlinks[start...].firstIndex { $0.source.kind != kind } ?? backlinks.endIndex
      groups.append(MentionGroup(kind, backlinks[start..<end], in: scope))
      start = end
    }
    return groups
  }

  private init(_ kind: DocumentKind, _ backlinks: ArraySlice<Backlink>, in scope: PageScope) {
    label = scope.text(kind.mentionsLabel)
    count = scope.count(backlinks.count)
    mentions = backlinks.prefix(Self.limit).map { backlink in
      Mention(
        link: scope.link(to: backlink.source), date: scope.date(backlink.date),
        sentence: Self.sentence(of: backlink, in: scope))
    }
    omitted = backlinks.count > Self.limit ? scope.count(backlinks.count - Self.limit) : nil
  }

  private static func sentence(of backlink: Backlink, in scope: PageScope) -> SafeHTML {
    switch backlink.context {
    case .sentence(let text) where !scope.mayQuoteMetrics(text):
      return "<span dir=\"auto\">\(endedOnce(text))</span>"
    case .sentence(let text):
      return "<span dir=\"auto\">\(scope.quoted(endedOnce(text), from: backlink.source))</span>"
    case .field(let label): return "\(scope.text(label))"
    }
  }

  /// A sentence that ends in a name with a full stop, without a second one: a title stands where
  /// the text had an id.
  private static func endedOnce(_ sentence: String) -> String {
    sentence.hasSuffix("..") && !sentence.hasSuffix("...")
      ? String(sentence.dropLast()) : sentence
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .label: .text(label)
    case .mentions: .list(mentions)
    case .count: .html(count)
    case .omitted: .html(omitted)
    default: nil
    }
  }
}
