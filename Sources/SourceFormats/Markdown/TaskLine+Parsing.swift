package import Diagnostics

extension TaskLine {
  /// Reads what stands behind the checkbox. Marks at the end of the line are not part of the text; a
  /// person named in the middle of a sentence stays in it.
  package init(plainText: String, isDone: Bool, span: SourceSpan) {
    self.init(utf8: Array(plainText.utf8), isDone: isDone, span: span)
  }

  init(utf8: [UInt8], isDone: Bool, span: SourceSpan) {
    guard Self.mayHaveMarks(utf8) else {
      self.init(
        isDone: isDone, text: String(decoding: utf8, as: UTF8.self), mentions: [], due: nil,
        objective: nil, id: nil, span: span)
      return
    }
    let words = utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
    var marks = words.map(TaskMark.init)
    if let last = words.last, let id = TaskMark.id(last) { marks[marks.count - 1] = .id(id) }
    let sentenceEnd = (marks.lastIndex { $0 == .word } ?? -1) + 1
    var text: [UInt8] = []
    text.reserveCapacity(utf8.count)
    for (word, mark) in zip(words, marks).prefix(sentenceEnd) where mark.staysInSentence {
      if !text.isEmpty { text.append(0x20) }
      text.append(contentsOf: word)
    }
    var mentions: [String] = []
    var due: String?
    var objective: String?
    var id: String?
    for mark in marks {
      switch mark {
      case .word: break
      case .person(let person): mentions.append(person)
      case .due(let date): due = due ?? date
      case .objective(let name): objective = objective ?? name
      case .id(let name): id = name
      }
    }
    self.init(
      isDone: isDone, text: String(decoding: text, as: UTF8.self), mentions: mentions, due: due,
      objective: objective, id: id, span: span)
  }

  /// Whether the text has a byte that could begin a mark, or blanks other than one between words.
  private static func mayHaveMarks(_ utf8: [UInt8]) -> Bool {
    var previous: UInt8 = 0x20
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: ":"),
        0x09...0x0D:
        return true
      case 0x20: if previous == 0x20 { return true }
      default: break
      }
      previous = byte
    }
    return previous == 0x20
  }
}
