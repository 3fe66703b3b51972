import AccountModel
import Localization
import SourceFormats

extension LanguageSite {
  /// The text of a document as HTML; empty for a document without a text.
  func text(of document: Document, in scope: PageScope) -> SafeHTML {
    document.text.html(
      labels: markdownLabels, resolver: DocumentLinkResolver(document: document, scope: scope))
  }

  static func markdownLabels(_ language: Language) -> MarkdownLabels {
    var labels = MarkdownLabels()
    labels.taskDone = MarkdownText.taskDone.text(in: language)
    labels.taskOpen = MarkdownText.taskOpen.text(in: language)
    labels.table = MarkdownText.table.text(in: language)
    labels.footnotes = MarkdownText.footnotes.text(in: language)
    labels.backToReference = MarkdownText.backToReference.text(in: language)
    labels.note = MarkdownText.alertNote.text(in: language)
    labels.tip = MarkdownText.alertTip.text(in: language)
    labels.important = MarkdownText.alertImportant.text(in: language)
    labels.warning = MarkdownText.alertWarning.text(in: language)
    labels.caution = MarkdownText.alertCaution.text(in: language)
    return labels
  }
}
