package import Diagnostics

extension TaskLine {
  /// Reads what stands behind the checkbox. Marks at the end of the line are not part of the text; a
  /// person named in the middle of a sentence stays in it.
  package init(plainText: String, isDone: Bool, span: SourceSpan) {
    let words = plainText.split { $0.isWhitespace }.map(String.init)
    var marks = words.map(Mark.init)
    if let last = marks.indices.last, case .word = marks[last], let id = Self.id(words[last]) {
      marks[last] = .id(id)
    }
    let sentenceEnd = (marks.lastIndex { $0.isWord } ?? -1) + 1
    let shown = words.indices.filter { $0 < sentenceEnd && marks[$0].staysInSentence }
    self.init(
      isDone: isDone, text: shown.map { words[$0] }.joined(separator: " "),
      mentions: marks.compactMap { if case .person(let id) = $0 { id } else { nil } },
      due: marks.lazy.compactMap { if case .due(let date) = $0 { date } else { nil } }.first,
      objective: marks.lazy.compactMap { if case .objective(let id) = $0 { id } else { nil } }
        .first,
      id: marks.lazy.compactMap { if case .id(let id) = $0 { id } else { nil } }.first,
      span: span)
  }

  private static func id(_ word: String) -> String? {
    guard word.utf8.first == UInt8(ascii: "^") else { return nil }
    let id = word.dropFirst()
    return !id.isEmpty && id.utf8.allSatisfy(Mark.isIDByte) ? String(id) : nil
  }

  /// A word of a task line.
  private enum Mark {
    case word
    case person(String)
    case due(String)
    case objective(String)
    case id(String)

    init(_ word: String) {
      if word.hasPrefix("due:"), word.utf8.count > 4 {
        self = .due(Self.withoutPunctuation(word.dropFirst(4)))
        return
      }
      let rest = word.dropFirst()
      let id = rest.prefix { $0.utf8.allSatisfy(Self.isIDByte) }
      let isMark = !id.isEmpty && Self.withoutPunctuation(rest).utf8.count <= id.utf8.count
      switch word.utf8.first {
      case UInt8(ascii: "@") where isMark: self = .person(Self.withoutPunctuation(id))
      case UInt8(ascii: "#") where isMark && rest.first?.isLetter == true:
        self = .objective(String(id))
      default: self = .word
      }
    }

    var isWord: Bool { if case .word = self { true } else { false } }

    var staysInSentence: Bool {
      switch self {
      case .word, .person: true
      case .due, .objective, .id: false
      }
    }

    static func isIDByte(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
      default: false
      }
    }

    static func withoutPunctuation(_ word: Substring) -> String {
      var word = word
      while let last = word.last, last.isPunctuation { word.removeLast() }
      return String(word)
    }
  }
}
