internal import Localization
internal import SourceFormats

/// The titles of what a text links by id alone or mentions, for sentences that are shown outside of
/// their page: `ask ruth-adeyemi` becomes `ask Ruth Adeyemi`.
struct LinkedNames {
  /// In order of id, the longest first, so that `acme-2026` is not taken for `acme`.
  private let names: [(id: [UInt8], title: [UInt8])]

  init(_ outline: MarkdownOutline, index: ReferenceIndex) {
    var titles: [String: String] = [:]
    titles.reserveCapacity(outline.links.count)
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
    var sentence = sentence
    let result = sentence.withUTF8 { inserted(into: $0) }
    return result.map { String(decoding: $0, as: UTF8.self) } ?? sentence
  }

  /// Nil where no id stands in the sentence.
  private func inserted(into bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    // What lies before `position` and is not in the result yet begins at `start`.
    var start = 0
    var position = 0
    while position < bytes.count {
      guard position == 0 || !isPartOfID(bytes[position - 1]),
        let name = names.first(where: { stands($0.id, in: bytes, at: position) })
      else {
        position += 1
        continue
      }
      result += bytes[start..<position]
      result += name.title
      position += name.id.count
      start = position
    }
    guard start > 0 else { return nil }
    result += bytes[start...]
    return result
  }

  /// Whether `id` begins at a place and ends where no id goes on.
  private func stands(
    _ id: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    let end = place + id.count
    guard bytes[place] == id.first, end <= bytes.count,
      end == bytes.count || !isPartOfID(bytes[end])
    else { return false }
    return bytes[place..<end].elementsEqual(id)
  }

  /// Letters, digits, hyphens and everything beyond ASCII; and the sign before a metric's name.
  private func isPartOfID(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "=")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
