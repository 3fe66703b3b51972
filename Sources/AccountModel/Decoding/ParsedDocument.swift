package import SourceFormats

/// A document of which only its own file is known: fields decoded, references as typed.
///
/// Immutable, and a class only because documents are sorted and passed on while they are linked.
package final class ParsedDocument: Sendable {
  /// The type, and the id as the file or its name says; duplicates are for the library to see.
  package let id: DocumentID
  /// Whether the file itself says the id.
  let declaresID: Bool
  package let path: DocumentPath
  /// The path relative to the workspace.
  package let file: String
  package let record: Record
  package let outline: MarkdownOutline
  /// The body, rendered.
  package let text: RenderedMarkdown

  init(
    id: DocumentID, declaresID: Bool, path: DocumentPath, file: String, record: Record,
    outline: MarkdownOutline, text: RenderedMarkdown
  ) {
    self.id = id
    self.declaresID = declaresID
    self.path = path
    self.file = file
    self.record = record
    self.outline = outline
    self.text = text
  }
}
