import AccountModel
import Localization
import SourceFormats

extension LanguageSite {
  /// The text of a document as HTML; its headings start below the page's title. Empty for a document
  /// without a text.
  func text(of document: Document, in scope: PageScope) -> SafeHTML {
    guard document.body.contains(where: { $0 > 0x20 }) else { return .empty }
    let renderer = MarkdownRenderer(
      options: markdownOptions, resolver: DocumentLinkResolver(document: document, scope: scope))
    return renderer.render(
      MarkdownDocument(
        parsing: document.body, dialect: .keyplan, startLine: document.bodyStartLine))
  }

  static func markdownOptions(
    _ configuration: Configuration, _ language: Language
  ) -> MarkdownRenderingOptions {
    var options = MarkdownRenderingOptions()
    options.allowsRawHTML = configuration.allowsRawHTML
    options.headingOffset = 1
    options.labels.taskDone = MarkdownText.taskDone.text(in: language)
    options.labels.taskOpen = MarkdownText.taskOpen.text(in: language)
    options.labels.table = MarkdownText.table.text(in: language)
    options.labels.footnotes = MarkdownText.footnotes.text(in: language)
    options.labels.backToReference = MarkdownText.backToReference.text(in: language)
    options.labels.note = MarkdownText.alertNote.text(in: language)
    options.labels.tip = MarkdownText.alertTip.text(in: language)
    options.labels.important = MarkdownText.alertImportant.text(in: language)
    options.labels.warning = MarkdownText.alertWarning.text(in: language)
    options.labels.caution = MarkdownText.alertCaution.text(in: language)
    return options
  }
}
