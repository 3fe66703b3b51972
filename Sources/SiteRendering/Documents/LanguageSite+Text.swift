import AccountModel
import Localization
import SourceFormats

extension LanguageSite {
  /// The text of a document as HTML; empty for a document without a text.
  func text(of document: Document, in scope: PageScope) -> HTMLWriter {
    document.text.written(
      labels: voice(of: document).labels,
      resolver: DocumentLinkResolver(document: document, scope: scope))
  }

  /// What completes the texts of a document: its language's, or that of the workspace's first one.
  func voice(of document: Document?) -> TextVoice {
    voices[document?.language ?? languages.first ?? .english] ?? pageVoice
  }
}
