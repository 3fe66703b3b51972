internal import Localization
internal import SourceFormats

/// The titles of what a text links by id alone or mentions, for sentences that are shown outside of
/// their page: `ask ruth-adeyemi` becomes `ask Ruth Adeyemi`.
struct LinkedNames {
  /// In order of id, the longest first, so that `acme-2026` is not taken for `acme`.
  private let names: [(id: [UInt8], title: [UInt8])]

  init(_ outline: MarkdownOutline, index: ReferenceIndex) {
    var titles: [String: String] = [:]
    for link in outline.links {
      guard case .wiki(let wiki) = link.target, wiki.label == nil,
        case .found(let id) = index.resolve(wiki.target.normalised)
      else { continue }
      titles[wiki.target] = index.title(of: id)
    }
    for task in outline.tasks {
      for mention in task.mentions {
        titles[mention] = index.person(mentioned: mention).flatMap(index.title)
      }
    }
    names = titles.sorted { ($1.key.utf8.count, $0.key) < ($0.key.utf8.count, $1.key) }
      .map { (Array($0.key.utf8), Array($0.value.utf8)) }
  }

  /// The sentence with titles in place of ids that stand as words.
  func inserted(into sentence: String) -> String {
    guard !names.isEmpty else { return sentence }
    let bytes = Array(sentence.utf8)
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      let name = names.first { name in
        bytes[position...].starts(with: name.id)
          && isWord(bytes, position..<position + name.id.count)
      }
      if let name {
        result += name.title
        position += name.id.count
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func isWord(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    (range.lowerBound == 0 || !isPartOfID(bytes[range.lowerBound - 1]))
      && (range.upperBound == bytes.count || !isPartOfID(bytes[range.upperBound]))
  }

  /// Letters, digits, hyphens and everything beyond ASCII; and the sign before a metric's name.
  private func isPartOfID(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "=")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
