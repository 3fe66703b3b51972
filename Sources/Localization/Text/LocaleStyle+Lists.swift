extension LocaleStyle {
  /// How the entries of a list are joined.
  package enum ListJoin: Sendable, Hashable {
    case and, or
  }

  /// What stands between the entries of a list; for callers that join markup instead of text.
  package struct ListSeparators: Sendable, Hashable {
    /// Between the two entries of a pair.
    package let pair: String
    /// Between entries of a longer list, but the last two.
    package let middle: String
    /// Before the last entry of a longer list.
    package let last: String
  }

  /// `a, b, and c`; empty for no entry.
  package func list(_ entries: [String], _ join: ListJoin = .and) -> String {
    let separators = listSeparators(join)
    guard let last = entries.last, entries.count > 1 else { return entries.first ?? "" }
    if entries.count == 2 { return entries.joined(separator: separators.pair) }
    return entries.dropLast().joined(separator: separators.middle) + separators.last + last
  }

  package func listSeparators(_ join: ListJoin = .and) -> ListSeparators {
    switch (language, join) {
    case (.english, .and): ListSeparators(pair: " and ", middle: ", ", last: ", and ")
    case (.english, .or): ListSeparators(pair: " or ", middle: ", ", last: ", or ")
    case (.portuguese, .and): ListSeparators(pair: " e ", middle: ", ", last: " e ")
    case (.portuguese, .or): ListSeparators(pair: " ou ", middle: ", ", last: " ou ")
    case (.polish, .and): ListSeparators(pair: " i ", middle: ", ", last: " i ")
    case (.polish, .or): ListSeparators(pair: " lub ", middle: ", ", last: " lub ")
    case (.persian, .and): ListSeparators(pair: " و ", middle: "،\u{200F} ", last: "، و ")
    case (.persian, .or): ListSeparators(pair: " یا ", middle: "،\u{200F} ", last: "، یا ")
    }
  }

  /// A name or figure of unknown direction inside running plain text: it can no longer reorder what
  /// stands around it. HTML uses `<bdi>` instead.
  package func isolated(_ text: String) -> String {
    BidiMark.firstStrongIsolate + text + BidiMark.popIsolate
  }
}
