/// The ids of headings, made as GitHub makes them.
package struct HeadingAnchors: Sendable {
  private var used: [String: Int] = [:]

  package init() {}

  /// Letters, marks and digits of any script in lower case, blanks as hyphens, hyphens and underscores
  /// kept, everything else left out.
  ///
  ///     HeadingAnchors.slug("Ryzyka i szanse (2026)")  // "ryzyka-i-szanse-2026"
  package static func slug(_ heading: String) -> String {
    asciiSlug(heading) ?? unicodeSlug(heading)
  }

  /// Nil where a sign is not ASCII.
  private static func asciiSlug(_ heading: String) -> String? {
    var slug: [UInt8] = []
    slug.reserveCapacity(heading.utf8.count)
    for byte in heading.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        slug.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte + 32)
      case UInt8(ascii: " "): slug.append(UInt8(ascii: "-"))
      case 0x80...: return nil
      default: break
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  private static func unicodeSlug(_ heading: String) -> String {
    var slug = ""
    for scalar in heading.unicodeScalars {
      switch scalar {
      case "-", "_": slug.unicodeScalars.append(scalar)
      case " ", "\u{A0}": slug.append("-")
      case _ where isWordScalar(scalar): slug += scalar.properties.lowercaseMapping
      default: break
      }
    }
    return slug
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
      true
    default: false
    }
  }

  /// The slug of a heading, with `-1`, `-2` ... where the document has used it; `section` where nothing
  /// of the heading is left.
  package mutating func anchor(for heading: String) -> String {
    let slug = Self.slug(heading)
    let base = slug.isEmpty ? "section" : slug
    guard var count = used[base] else {
      used[base] = 0
      return base
    }
    var anchor: String
    repeat {
      count += 1
      anchor = "\(base)-\(count)"
    } while used[anchor] != nil
    used[base] = count
    used[anchor] = 0
    return anchor
  }
}

extension MarkdownTreeBuilder {
  mutating func addHeadingAnchors() {
    for (index, anchor) in headingAnchors() {
      let start = Int32(text.count)
      text.append(contentsOf: anchor.utf8)
      nodes[index].title = start..<Int32(text.count)
    }
  }

  private func headingAnchors() -> [(index: Int, anchor: String)] {
    var anchors = HeadingAnchors()
    let tree = MarkdownPlainText(nodes: nodes, text: text)
    return nodes.indices.filter { nodes[$0].kind == .heading }.map {
      ($0, anchors.anchor(for: tree.string(under: MarkdownNode.Index($0))))
    }
  }
}
