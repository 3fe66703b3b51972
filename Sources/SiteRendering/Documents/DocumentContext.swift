import AccountModel
import Diagnostics
import Localization
import SourceFormats

/// What every document's page shows, whatever its kind.
struct DocumentContext: TemplateContext {
  let kind: String
  let title: SafeHTML
  /// Of the document itself, where it is an account.
  let badge: SafeHTML
  /// The account that the document belongs to; nil for an account and for documents of none.
  let account: SafeHTML?
  /// The day that the document is about.
  let date: SafeHTML?
  /// Which day that is; nil where the kind of document says it.
  let dateLabel: String?
  let tags: [String]
  let problems: [Problem]
  let body: HTMLWriter
  /// The language of the text where it is not the page's, and its direction.
  let bodyLanguage: String?
  let bodyDirection: String?
  let bodyLanguageName: String?
  /// All front matter that the page does not show elsewhere.
  let fields: SafeHTML?
  let mentions: [MentionGroup]

  /// - Parameters:
  ///   - shown: keys of the front matter that the page of this kind shows on its own.
  ///   - isBrief: leaves out text, fields and mentions.
  init(
    _ document: Document, in scope: PageScope, shown: Set<String>, isBrief: Bool = false
  ) {
    kind = scope.text(document.kind.label)
    title = scope.name(document.title)
    badge = document.kind == .account ? scope.site.badge(ofAccount: document.id.slug) : .empty
    account =
      document.account == document.id ? nil : document.account.map { scope.link(to: $0) }
    date = scope.date(document.date)
    dateLabel = Self.dateLabel(document, in: scope)
    tags = document.tags
    problems = scope.site.index.problems(of: document).map { Problem($0, in: scope) }
    body = isBrief ? HTMLWriter() : scope.site.text(of: document, in: scope)
    let language = document.language ?? scope.site.languages.first ?? .english
    let isForeign = language != scope.site.language
    bodyLanguage = isForeign ? language.code : nil
    bodyDirection = isForeign ? language.direction.rawValue : nil
    bodyLanguageName = isForeign ? language.nativeName : nil
    fields =
      isBrief
      ? nil
      : FieldList(document: document, scope: scope).list(document.record, omitting: shown)
    mentions = isBrief ? [] : MentionGroup.groups(to: document.id, in: scope)
  }

  private static func dateLabel(_ document: Document, in scope: PageScope) -> String? {
    // A meeting and a review are on their day.
    guard document.date != nil, document.kind != .meeting, document.kind != .review else {
      return nil
    }
    let entries = document.kind.dateKeys.lazy.compactMap { document.record.entry($0) }
    let entry = entries.first { if case .date = $0.value { true } else { false } }
    return entry.flatMap { document.record.declaration(of: $0) }.map { scope.text($0.label) }
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .kind: .text(kind)
    case .heading: .html(title)
    case .badge: .html(badge)
    case .account: .html(account)
    case .date: .html(date)
    case .dateLabel: .text(dateLabel)
    case .tags: .texts(tags)
    case .hasTags: .flag(!tags.isEmpty)
    case .problems: .list(problems)
    case .hasProblems: .flag(!problems.isEmpty)
    case .body: .written(body)
    case .bodyLanguage: .text(bodyLanguage)
    case .bodyDirection: .text(bodyDirection)
    case .bodyLanguageName: .text(bodyLanguageName)
    case .fields: .html(fields)
    case .mentions: .list(mentions)
    case .hasMentions: .flag(!mentions.isEmpty)
    default: nil
    }
  }
}
