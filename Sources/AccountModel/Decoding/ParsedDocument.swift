package import SourceFormats

/// A document of which only its own file is known: fields decoded, references as typed.
package struct ParsedDocument: Sendable {
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
}
