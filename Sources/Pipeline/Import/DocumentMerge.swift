import Diagnostics
import SourceFormats

/// Brings the fields of an import into a document that exists already.
///
/// A field whose text is what the last import wrote follows the export; a field that somebody
/// changed or deleted stays as it is; a field that the mapping has gained is added. The body and all
/// other fields are not touched, byte for byte.
struct DocumentMerge {
  /// The new bytes of the document; the old ones where nothing changed.
  private(set) var bytes: [UInt8]
  /// Keys that people changed and whose export says something else.
  private(set) var keptKeys: [String] = []
  /// What the state says about this document afterwards.
  private(set) var state: ImportState

  /// Nil where the front matter cannot be read: such a document is left alone.
  init?(_ document: ImportedDocument, into file: SourceFile, state: ImportState) {
    let frontMatter = FrontMatter.split(file)
    guard frontMatter.isComplete, let node = frontMatter.node else { return nil }
    self.state = state
    bytes = file.bytes
    var edits: [Edit] = []
    var added: [(key: String, text: String)] = []
    for field in document.fields {
      let last = state[document.path, field.key]
      guard let current = Self.scalar(field.key, in: node) else {
        if last == nil, !Self.exists(field.key, in: node) {
          added.append(field)
          self.state[document.path, field.key] = field.text
        }
        continue
      }
      guard case .scalar(let text, _) = current.content, text != field.text else {
        self.state[document.path, field.key] = field.text
        continue
      }
      if last == text {
        edits.append(Edit(span: Span(current), text: FrontMatterText.scalar(field.text)))
        self.state[document.path, field.key] = field.text
      } else {
        keptKeys.append(field.key)
      }
    }
    apply(edits, adding: added, fenceLine: frontMatter.bodyStartLine - 1)
  }

  // MARK: Editing

  private struct Edit {
    let span: Span
    let text: String
  }

  private struct Span {
    let start: (line: Int, column: Int)
    let end: (line: Int, column: Int)

    init(_ node: YAMLNode) {
      start = (Int(node.span.startLine), Int(node.span.startColumn))
      end = (Int(node.span.endLine), Int(node.span.endColumn))
    }
  }

  /// Replaces from the end backwards, so that earlier places stay true, after the new lines went in
  /// above the closing fence.
  private mutating func apply(
    _ edits: [Edit], adding added: [(key: String, text: String)], fenceLine: Int
  ) {
    guard !edits.isEmpty || !added.isEmpty else { return }
    let lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    let lineEnd = bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    if !added.isEmpty, lineStarts.indices.contains(fenceLine - 1) {
      let text = FrontMatterText.lines(added).map { $0 + lineEnd }.joined()
      bytes.insert(contentsOf: Array(text.utf8), at: lineStarts[fenceLine - 1])
    }
    for edit in edits.sorted(by: { $0.span.start > $1.span.start }) {
      let start = offset(edit.span.start, lineStarts)
      let end = offset(edit.span.end, lineStarts)
      guard start <= end, end <= bytes.count else { continue }
      bytes.replaceSubrange(start..<end, with: Array(edit.text.utf8))
    }
  }

  /// The byte at a line and a column of code points.
  private func offset(_ place: (line: Int, column: Int), _ lineStarts: [Int]) -> Int {
    var offset = lineStarts[min(place.line, lineStarts.count) - 1]
    var remaining = place.column - 1
    while remaining > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      remaining -= 1
    }
    return offset
  }

  // MARK: Looking

  private static func scalar(_ key: String, in node: YAMLNode) -> YAMLNode? {
    guard let found = find(key, in: node), case .scalar = found.content, !found.isNull
    else { return nil }
    return found
  }

  /// Whether the key, or what it stands under, is there in any form.
  private static func exists(_ key: String, in node: YAMLNode) -> Bool {
    let parent = key.split(separator: ".").first.map(String.init) ?? key
    return find(parent, in: node) != nil
  }

  private static func find(_ key: String, in node: YAMLNode) -> YAMLNode? {
    var node = node
    for part in key.split(separator: ".") {
      guard case .mapping(let entries) = node.content,
        let entry = entries.first(where: { $0.key == part })
      else { return nil }
      node = entry.value
    }
    return node
  }
}
