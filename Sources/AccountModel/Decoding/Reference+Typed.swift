internal import Localization

extension Reference {
  /// Reads `person/joana-lima`, `joana-lima`, `plan/acme-2026#a3`, `[[joana-lima|Joana]]`.
  ///
  /// The target is what the text says; whether such a document exists is for `ReferenceIndex` to
  /// tell. It is nil where the text names no kind and `kinds` does not say which.
  init(typed text: String, kinds: [DocumentKind]) {
    var inner = Substring(text).trimmingBlanks
    if inner.hasPrefix("[["), inner.hasSuffix("]]") {
      inner = inner.dropFirst(2).dropLast(2)
      if let bar = inner.firstIndex(of: "|") { inner = inner[..<bar] }
      inner = inner.trimmingBlanks
    }
    let hash = inner.firstIndex(of: "#")
    let name = inner[..<(hash ?? inner.endIndex)].trimmingBlanks
    let anchor = hash.map { String(inner[inner.index(after: $0)...].trimmingBlanks) }
    self.init(
      written: String(inner), target: Self.target(String(name).normalised, kinds), anchor: anchor)
  }

  /// Whether a text is a link where it might also be words: `[[id]]`, or `kind/id` without blanks.
  static func looksLikeLink(_ text: String) -> Bool {
    if text.hasPrefix("[["), text.hasSuffix("]]") { return true }
    guard let slash = text.firstIndex(of: "/"),
      DocumentKind(rawValue: String(text[..<slash])) != nil
    else { return false }
    return !text.utf8.contains(UInt8(ascii: " "))
  }

  private static func target(_ name: String, _ kinds: [DocumentKind]) -> DocumentID? {
    if let slash = name.firstIndex(of: "/"),
      let kind = DocumentKind(rawValue: String(name[..<slash]))
    {
      return DocumentID(kind, String(name[name.index(after: slash)...]))
    }
    guard kinds.count == 1, let kind = kinds.first else { return nil }
    return DocumentID(kind, name)
  }
}

extension Substring {
  /// Without blanks and tabs at either end.
  var trimmingBlanks: Substring {
    var text = self
    while text.utf8.first == 0x20 || text.utf8.first == 0x09 { text = text.dropFirst() }
    while text.utf8.last == 0x20 || text.utf8.last == 0x09 { text = text.dropLast() }
    return text
  }
}
