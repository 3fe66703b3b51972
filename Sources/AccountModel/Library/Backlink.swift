package import Diagnostics
package import Localization

/// A mention of a document in another one.
///
/// Immutable, and a class only because mentions are sorted on their way to a page.
package final class Backlink: Sendable {
  package enum Context: Sendable, Hashable {
    /// The text around a link of the body, without markup but for `[[=name]]`, a metric of the
    /// source's account.
    case sentence(String)
    /// The label of the front-matter field that names the document.
    indirect case field(Phrase)
  }

  /// The document that mentions.
  package let source: DocumentID
  /// The day of the mentioning document; nil where it has none.
  package let date: CalendarDate?
  package let context: Context
  /// The place in the file of `source`.
  package let span: SourceSpan

  package init(source: DocumentID, date: CalendarDate?, context: Context, span: SourceSpan) {
    self.source = source
    self.date = date
    self.context = context
    self.span = span
  }
}
