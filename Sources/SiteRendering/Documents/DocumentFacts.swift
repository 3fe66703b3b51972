import AccountModel
import SourceFormats

/// Chosen keys of a document's front matter, with the labels of its schema.
struct DocumentFacts {
  let document: Document
  let scope: PageScope

  /// One line a key, in the order given; keys that the file leaves out are left out.
  func facts(_ keys: [String]) -> [Fact] {
    let fields = FieldList(document: document, scope: scope)
    return keys.compactMap { key in
      guard let entry = document.record.entry(key),
        let declaration = document.record.declaration(of: entry)
      else { return nil }
      return Fact(scope.text(declaration.label), fields.value(of: entry, in: document.record))
    }
  }

  /// One titled table a key, for lists of groups; a plain list for other values.
  func registers(_ keys: [String]) -> [DocumentSection] {
    keys.compactMap { key in
      guard let entry = document.record.entry(key),
        let declaration = document.record.declaration(of: entry)
      else { return nil }
      let title = scope.text(declaration.label)
      let content =
        RecordTable(document: document, scope: scope).table(entry.value, caption: title)
        ?? FieldList(document: document, scope: scope).value(entry.value)
      return DocumentSection(anchor: key.replacing("_", with: "-"), title: title, content: content)
    }
  }

  /// The value of a key; nil where the file leaves it out.
  func text(_ key: String) -> SafeHTML? {
    document.record.entry(key).map {
      FieldList(document: document, scope: scope).value(of: $0, in: document.record)
    }
  }
}
