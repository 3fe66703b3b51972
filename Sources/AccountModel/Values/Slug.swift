/// The part of a path or an id made of a title: lower-case letters and digits with single hyphens.
///
/// Latin letters lose their marks; letters of other scripts stay, since a Persian title should give
/// a Persian slug.
///
///     Slug("Żabka Polska S.A.")?.text   // "zabka-polska-s-a"
///     Slug("شرکت نمونه")?.text          // "شرکت-نمونه"
package struct Slug: Hashable, Sendable {
  package let text: String

  /// Nil where the title has no letter and no digit.
  package init?(_ title: String) {
    var result = String.UnicodeScalarView()
    var pendingHyphen = false
    for scalar in title.lowercased().unicodeScalars {
      if let plain = Self.folded[scalar] {
        if pendingHyphen, !result.isEmpty { result.append("-") }
        pendingHyphen = false
        result.append(contentsOf: plain.unicodeScalars)
      } else if scalar.properties.generalCategory == .nonspacingMark {
        // A mark that was written on its own: `e` + U+0301 folds as `é` does.
        if !("\u{0300}"..."\u{036F}").contains(scalar) { result.append(scalar) }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal {
        if pendingHyphen, !result.isEmpty { result.append("-") }
        pendingHyphen = false
        result.append(scalar)
      } else {
        pendingHyphen = true
      }
    }
    guard !result.isEmpty else { return nil }
    // A file name may have 255 bytes; a slug leaves room for an ending.
    while String(result).utf8.count > 120 { result.removeLast() }
    text = String(result)
  }

  /// Lower-case Latin letters with marks, by what they become.
  private static let folded: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"),
      ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"),
      ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"),
      ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, letters) in groups {
      for letter in letters.unicodeScalars { table[letter] = plain }
    }
    return table
  }()
}
