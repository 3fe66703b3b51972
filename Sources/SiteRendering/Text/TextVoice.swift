import AccountModel
import Localization
import SourceFormats

/// What completes a text that somebody wrote, in the language of the text, whatever the page's:
/// figures, days and the words that Markdown brings with it.
///
/// A class only because every text asks for it: a copy would count some thirty references.
final class TextVoice: Sendable {
  let style: LocaleStyle
  let labels: MarkdownLabels

  init(_ language: Language, currency: String) {
    style = LocaleStyle(language: language, currency: currency)
    labels = Self.labels(language)
  }

  private static func labels(_ language: Language) -> MarkdownLabels {
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
