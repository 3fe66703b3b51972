/// A word of a task line: `@joana-lima`, `due:2026-06-10`, `#o2`, `^a3`, or one of its text.
enum TaskMark: Equatable {
  case word
  case person(String)
  case due(String)
  case objective(String)
  case id(String)

  init(_ word: ArraySlice<UInt8>) {
    switch word.first {
    case UInt8(ascii: "@"): self = Self.name(word).map(Self.person) ?? .word
    case UInt8(ascii: "#") where word.count > 1 && Self.isLetter(word[word.startIndex + 1]):
      self = Self.name(word).map(Self.objective) ?? .word
    case UInt8(ascii: "d") where word.count > 4 && word.starts(with: "due:".utf8):
      let date = Self.withoutPunctuation(word.dropFirst(4))
      self = date.isEmpty ? .word : .due(String(decoding: date, as: UTF8.self))
    default: self = .word
    }
  }

  /// The id in `^id`, which counts only as the last word of a line.
  static func id(_ word: ArraySlice<UInt8>) -> String? {
    word.first == UInt8(ascii: "^") ? name(word) : nil
  }

  var staysInSentence: Bool {
    switch self {
    case .word, .person: true
    case .due, .objective, .id: false
    }
  }

  /// The id behind a mark, which nothing but punctuation may follow.
  private static func name(_ word: ArraySlice<UInt8>) -> String? {
    let name = withoutPunctuation(word.dropFirst())
    guard !name.isEmpty, name.allSatisfy(isIDByte) else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Takes off the punctuation of the sentence, Persian included.
  private static func withoutPunctuation(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var word = word
    while let last = word.last {
      switch last {
      case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: word.removeLast()
      // ، ؛ ؟
      case 0x8C, 0x9B, 0x9F:
        guard word.dropLast().last == 0xD8 else { return word }
        word.removeLast(2)
      default: return word
      }
    }
    return word
  }
}
